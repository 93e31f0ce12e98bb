import type { ActionItem, ExtraMarks } from "../model/actionItem";
import type { NoteType } from "../model/note";
import type { NotePath } from "../model/notePath";
import type { PersonName } from "../model/person";
import type { Problem } from "../model/problem";
import type { SectionId } from "../model/section";
import { itemsOf } from "./items";
import type { LeadWords } from "./leadWords";
import { fingerprintOf, linesOf, type TextLine } from "./lines";
import { withoutComments, withoutMarker } from "./listText";
import type { NoteOutline, OutlineItem } from "./outline";
import { textOf } from "./property";
import { PropertyReader } from "./propertyReader";
import { isWithin, rangeOf, sectionOf, type HeadingWords } from "./sections";

/** What reading depends on beside the note: settings, and the words of the shipped languages. */
export interface ReadingRules {
  readonly headings: HeadingWords;
  /** The words that say what a line is for, in all languages. */
  readonly leads: LeadWords;
  /** The tag, without `#`, by which checkboxes of other notes take part. */
  readonly tag: string;
  readonly extraMarks: ExtraMarks;
}

/** A note as its parsers look at it. */
export interface NoteReading {
  readonly path: NotePath;
  readonly lines: readonly TextLine[];
  readonly fingerprint: string;
  readonly outline: NoteOutline;
  readonly properties: PropertyReader;
  readonly rules: ReadingRules;
}

export function noteReading(
  path: NotePath,
  text: string,
  outline: NoteOutline,
  rules: ReadingRules,
): NoteReading {
  const properties = new PropertyReader(outline.properties ?? {});
  return { path, lines: linesOf(text), fingerprint: fingerprintOf(text), outline, properties, rules };
}

/** What the notes of a relationship have in common. Reads the items, whose marks may name its people. */
export interface PairReading {
  readonly path: NotePath;
  readonly fingerprint: string;
  readonly mentor: PersonName | null;
  readonly mentee: PersonName | null;
  readonly items: readonly ActionItem[];
}

export function readPair({ path, fingerprint, lines, outline, properties, rules }: NoteReading): PairReading {
  const people = { mentor: properties.person("mentor"), mentee: properties.person("mentee") };
  const items = itemsOf(lines, outline, people, rules.extraMarks, () => true);
  return { path, fingerprint, ...people, items };
}

/** What is wrong with the note: its properties, the people it names, the fields of its items. */
export function problemsOf(reading: NoteReading, pair: PairReading): readonly Problem[] {
  const problems = [...reading.properties.problems, ...flawsOf(pair.items)];
  // A meeting may leave it to the agreement that it links to.
  const isLinked = textOf(reading.outline.properties?.["agreement"]) !== null;
  if (pair.mentor === null && pair.mentee === null && !isLinked) problems.push({ kind: "nobody-named" });
  if (pair.mentor !== null && pair.mentor.name === pair.mentee?.name)
    problems.push({ kind: "same-person-twice" });
  return problems;
}

export function flawsOf(items: readonly ActionItem[]): Problem[] {
  return items.flatMap(({ flaws, place }) =>
    flaws.map(({ kind, field, value }): Problem =>
      kind === "impossible-date"
        ? { kind, field, value, line: place.line }
        : { kind, field, line: place.line },
    ),
  );
}

/** A plain list item: its line, and its words without comments. */
export interface ListItem {
  readonly line: number;
  readonly text: string;
}

/** The plain list items of a section that say something, without those nested in others. */
export function listItemsOf(reading: NoteReading, type: NoteType, section: SectionId): readonly ListItem[] {
  const { outline, rules } = reading;
  const range = rangeOf(type, section, outline, rules.headings);
  return plainItems(reading, ({ line, parent }) => parent === null && isWithin(line, range));
}

/** The words of these items. */
export function listTextsOf(reading: NoteReading, type: NoteType, section: SectionId): readonly string[] {
  return listItemsOf(reading, type, section).map(({ text }) => text);
}

/** The words of the plain items nested right under an item. */
export function nestedTextsOf(reading: NoteReading, line: number): readonly string[] {
  return plainItems(reading, ({ parent }) => parent === line).map(({ text }) => text);
}

function plainItems(
  { lines, outline }: NoteReading,
  counts: (item: OutlineItem) => boolean,
): readonly ListItem[] {
  return outline.listItems
    .filter((item) => item.mark === null && counts(item))
    .map(({ line }) => ({ line, text: withoutComments(withoutMarker(lines[line]?.text ?? "")).trim() }))
    .filter(({ text }) => text !== "");
}

/**
 * The lines of a section, without list markers and comments, up to a section that is nested in it; empty
 * ones are left out.
 */
export function writtenIn(
  { lines, outline, rules }: NoteReading,
  type: NoteType,
  section: SectionId,
): readonly string[] {
  const range = rangeOf(type, section, outline, rules.headings);
  if (range === null) return [];
  const next = outline.headings.find(
    ({ line, text }) => line >= range.from && sectionOf(type, text, rules.headings) !== null,
  );
  const own = lines.slice(range.from, next?.line ?? range.to ?? undefined).map(({ text }) => text);
  return withoutComments(own.join("\n"))
    .split("\n")
    .map((line) => withoutMarker(line).replace(/^[\s>]+/, ""))
    .filter((text) => text !== "");
}

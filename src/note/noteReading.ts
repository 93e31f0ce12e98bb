import type { ActionItem, ExtraMarks } from "../model/actionItem";
import type { NoteType } from "../model/note";
import type { NotePath } from "../model/notePath";
import type { PersonName } from "../model/person";
import type { Problem } from "../model/problem";
import type { SectionId } from "../model/section";
import { hasTag } from "./actionLine";
import { itemsOf } from "./items";
import type { LeadWords } from "./leadWords";
import { linesOf, type TextLine } from "./lines";
import { withoutHtmlComments, withoutMarker } from "./listText";
import type { NoteOutline, OutlineItem } from "./outline";
import { textOf, wordOf, type Properties } from "./property";
import type { PropertyReader } from "./propertyReader";
import { readLater, type LaterReading, type NoteBody } from "./readLater";
import { isWithin, rangeOf, sectionOf, type HeadingWords } from "./sections";

/** What reading depends on beside the note: settings, and the words of the shipped languages. */
export interface ReadingRules {
  readonly headings: HeadingWords;
  /** The words that say what a line is for, in all languages. */
  readonly leads: LeadWords;
  /** The tag, without `#`, by which checkboxes of other notes take part. */
  readonly tag: string;
  readonly extraMarks: ExtraMarks;
  /** Is told why a note's text could not be read, whenever that is noticed. */
  readonly onUnreadable?: LaterReading<NoteBody>["onUnreadable"];
}

/** A note as its parsers look at it. At first, nothing of its text has been looked at. */
export class NoteReading {
  #lines: readonly TextLine[] | null = null;

  /** @param properties reads the outline's; they may have been read for another text before */
  constructor(
    readonly path: NotePath,
    readonly text: string,
    readonly outline: NoteOutline,
    readonly rules: ReadingRules,
    readonly properties: PropertyReader,
  ) {}

  /** The text is taken apart when they are first asked for: the properties of many notes are all that is. */
  get lines(): readonly TextLine[] {
    return (this.#lines ??= linesOf(this.text));
  }
}

/** What the properties of a relationship's notes have in common. */
export interface PairFacts {
  readonly mentor: PersonName | null;
  readonly mentee: PersonName | null;
}

/** Whom the note names; null for a side that it does not, or not in a way that can be read. */
export function readPair(properties: PropertyReader): PairFacts {
  return { mentor: properties.person("mentor"), mentee: properties.person("mentee") };
}

/**
 * The items of a note of a relationship, whose marks may name its people: every checkbox, or, where the note
 * says `action-items: tagged`, those with the tag, as in a note of any other kind.
 */
export function itemsIn({ lines, outline, rules }: NoteReading, pair: PairFacts): readonly ActionItem[] {
  const isTagged = (line: string): boolean => hasTag(line, rules.tag);
  const counts = wantsTag(outline.properties) ? isTagged : () => true;
  return itemsOf(lines, outline, pair, rules.extraMarks, counts);
}

/** Whether the checkboxes of a note of ours are none of ours unless they carry the tag. */
export function wantsTag(properties: Properties | null): boolean {
  return wordOf(properties?.["action-items"], ["tagged"]) !== null;
}

/**
 * A note of a relationship.
 *
 * @param facts what its properties say, all of which have been looked at
 * @param empty a body that says nothing
 * @param read what its text says; problems are those of the text, flaws of its items left out
 */
export function pairNote<Facts extends PairFacts, Body extends NoteBody>(
  facts: Facts,
  reading: NoteReading,
  empty: Body,
  read: () => Body,
): ReturnType<typeof readLater<Facts, Body>> {
  const withHead = (): Body => {
    const body = read();
    return { ...body, problems: [...problemsOf(reading, facts), ...body.problems] };
  };
  const prepare = (): unknown => reading.lines;
  return readLater(reading, facts, {
    empty,
    read: withHead,
    prepare,
    onUnreadable: reading.rules.onUnreadable,
  });
}

/** What is wrong with the note's properties and the people that it names. */
function problemsOf(reading: NoteReading, pair: PairFacts): readonly Problem[] {
  const problems = [...reading.properties.problems];
  // A meeting may leave it to the agreement that it links to.
  const isLinked = textOf(reading.outline.properties?.["agreement"]) !== null;
  if (pair.mentor === null && pair.mentee === null && !isLinked) problems.push({ kind: "nobody-named" });
  if (pair.mentor !== null && pair.mentor.name === pair.mentee?.name)
    problems.push({ kind: "same-person-twice" });
  return problems;
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
    .map(({ line }) => ({ line, text: withoutHtmlComments(withoutMarker(lines[line]?.text ?? "")).trim() }))
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
  return withoutHtmlComments(own.join("\n"))
    .split("\n")
    .map((line) => withoutMarker(line).replace(/^[\s>]+/, ""))
    .filter((text) => text !== "");
}

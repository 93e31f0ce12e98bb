import type { Day } from "../model/day";
import { noteTypes, type NoteType } from "../model/note";
import type { NotePath } from "../model/notePath";
import { titleOf } from "../model/notePath";
import type { PersonName } from "../model/person";
import type { TypeWords } from "../text/noteTexts";
import { dayMentioned } from "./dayMentioned";
import type { NoteOutline } from "./outline";
import { hasWord, personMentioned } from "./personMentioned";
import { dayOf, textsOf } from "./property";
import { sectionOf, type HeadingWords } from "./sections";

/** What an old note seems to be; null where nothing says so. */
export interface AdoptGuess {
  readonly type: NoteType | null;
  readonly partner: PersonName | null;
  readonly date: Day | null;
}

/** What guesses go by beside the note. */
export interface GuessRules {
  /** Those of all languages. */
  readonly typeWords: TypeWords;
  readonly headings: HeadingWords;
  /** ISO code of the language that people write dates in. */
  readonly language: string;
  readonly today: Day;
  /** Whom a note may be about; the user is not among them. */
  readonly people: readonly PersonName[];
}

/** Guesses from a note's name, folders, properties, links and headings what it is, without its text. */
export function adoptGuess(path: NotePath, outline: NoteOutline, rules: GuessRules): AdoptGuess {
  const date = dateOf(path, outline, rules);
  return { type: typeOf(path, outline, rules, date), partner: partnerOf(path, outline, rules), date };
}

function dateOf(path: NotePath, { properties, headings }: NoteOutline, { language }: GuessRules): Day | null {
  return (
    dayOf(properties?.["date"]) ??
    dayOf(properties?.["day"]) ??
    dayMentioned(titleOf(path), language) ??
    dayMentioned(headings[0]?.text ?? "", language)
  );
}

/** By the words of names and properties first, then by headings; a dated note with a word of meetings is a recap. */
function typeOf(path: NotePath, outline: NoteOutline, rules: GuessRules, date: Day | null): NoteType | null {
  const { typeWords, headings, today } = rules;
  const said = [
    titleOf(path),
    ...textsOf(outline.properties?.["type"]),
    ...textsOf(outline.properties?.["tags"]),
  ];
  const named = said
    .concat(outline.headings[0]?.text ?? "")
    .join("\n")
    .toLowerCase();
  const byName = noteTypes.find((type) => typeWords[type].some((word) => hasWord(named, word)));
  const isMeeting = [...typeWords.recap, "1:1"].some((word) => hasWord(path.toLowerCase(), word));
  if (byName !== undefined && byName !== "recap") return byName;
  if (byName === "recap" || (isMeeting && date !== null))
    return date !== null && date > today ? "agenda" : "recap";
  const known = noteTypes.map((type) => {
    const sections = outline.headings.map(({ text }) => sectionOf(type, text, headings));
    return { type, count: new Set(sections.filter((section) => section !== null)).size };
  });
  const best = known.reduce((one, other) => (other.count > one.count ? other : one));
  return best.count >= 2 ? best.type : null;
}

/** The only one, or the first, who is linked to in the properties; else who is named; else who is linked to. */
function partnerOf(path: NotePath, outline: NoteOutline, { people }: GuessRules): PersonName | null {
  const linked = (targets: readonly string[]): PersonName | null =>
    people.find(({ name, target }) => targets.some((one) => one === target || nameIn(one) === name)) ?? null;
  const named = `${path}\n${outline.headings.map(({ text }) => text).join("\n")}`;
  return linked(outline.propertyLinks) ?? personMentioned(named, people) ?? linked(outline.textLinks);
}

function nameIn(target: string): string {
  return target.slice(target.lastIndexOf("/") + 1);
}

import type { NoteType } from "../model/note";
import { sectionsOf, type SectionId } from "../model/section";
import type { NoteOutline } from "./outline";

/** The words of headings, a list for each section: those of every shipped language. */
export type HeadingWords = Readonly<Record<SectionId, readonly string[]>>;

/** The section that a heading opens in a note of a type; null when it is the user's own. */
export function sectionOf(type: NoteType, heading: string, words: HeadingWords): SectionId | null {
  const sections = (sectionsByWord.get(words) ?? gathered(words))[type];
  const said = plain(heading);
  // Few headings are decorated: only one that is not known as it stands is looked at for it.
  return sections.get(said) ?? sections.get(undecorated.exec(said)?.[1] ?? "") ?? null;
}

/** Signs and a number around the words, which are its group: "✅ Thanks", "3. Thanks!". No year is a number here. */
const undecorated =
  /^[^\p{L}\p{N}]*(?:(?:\p{Nd}{1,2}[^\p{L}\p{N}\s]|\p{No})[^\p{L}\p{N}]*)?(\p{L}(?:[^]*[\p{L}\p{N}]\p{M}*)?)/u;

type SectionsByWord = Readonly<Record<NoteType, ReadonlyMap<string, SectionId>>>;

/** Every heading of every note asks, and the words are the same for all of them. */
const sectionsByWord = new WeakMap<HeadingWords, SectionsByWord>();

function gathered(words: HeadingWords): SectionsByWord {
  const ofType = (type: NoteType): ReadonlyMap<string, SectionId> => {
    const pairs = sectionsOf[type].flatMap((section) =>
      words[section].map((word) => [plain(word), section] as const),
    );
    // Of two sections with one word, the first has it.
    return new Map(pairs.reverse());
  };
  const sections = {
    agreement: ofType("agreement"),
    agenda: ofType("agenda"),
    recap: ofType("recap"),
    closing: ofType("closing"),
  };
  sectionsByWord.set(words, sections);
  return sections;
}

/** A heading without emphasis, closing colon, ℹ (a letter), case, and curled apostrophes, which few people type. */
function plain(heading: string): string {
  return heading
    .normalize("NFC")
    .replace(/[*_`:\uFF1Aℹ]/g, "")
    .replaceAll("’", "'")
    .trim()
    .toLowerCase();
}

/** Lines of a section: from below its heading up to the next heading of its level or above. */
export interface SectionRange {
  readonly from: number;
  /** The first line behind it; null when it reaches to the end of the note. */
  readonly to: number | null;
}

/** Where a section stands in a note, or null; the first of two. */
export function rangeOf(
  type: NoteType,
  section: SectionId,
  { headings }: Pick<NoteOutline, "headings">,
  words: HeadingWords,
): SectionRange | null {
  const at = headings.findIndex(({ text }) => sectionOf(type, text, words) === section);
  const heading = headings[at];
  if (heading === undefined) return null;
  const next = headings.slice(at + 1).find(({ level }) => level <= heading.level);
  return { from: heading.line + 1, to: next?.line ?? null };
}

/** Whether a line stands in a section; none does in one that is not there. */
export function isWithin(line: number, range: SectionRange | null): boolean {
  return range !== null && line >= range.from && (range.to === null || line < range.to);
}

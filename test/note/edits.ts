import fc from "fast-check";
import type { ActionLine } from "../../src/model/actionItem";
import { parseActionLine, splitCheckbox, type NamedPeople } from "../../src/note/actionLine";
import type { EditedItem, ItemAddress, ItemEdit } from "../../src/note/editLine";
import { linePlaces } from "../../src/note/linePlaces";
import { fingerprintOf, linesOf } from "../../src/note/lines";
import { noteText } from "./hostileText";

/** The people of the notes in which tests edit items. */
export const people: NamedPeople = {
  mentor: { name: "Ana Silva", target: "Ana Silva" },
  mentee: { name: "Maya Lindqvist", target: "Maya Lindqvist" },
};

/** Where a line stands in a text, as the index would know it. */
export function addressIn(text: string, line: number): ItemAddress {
  return { place: linePlaces(linesOf(text))(line), fingerprint: fingerprintOf(text) };
}

/** What was written. @throws when nothing was */
export function edited(edit: ItemEdit): EditedItem {
  if (edit.kind !== "edited") throw new Error(`Not edited: ${edit.kind}`);
  return edit;
}

/** The text after an edit, or why there was none. */
export function outcomeOf(edit: ItemEdit): string {
  return edit.kind === "edited" || edit.kind === "removed" ? edit.text : edit.kind;
}

/** What a line says. @throws when it is no action item */
export function parsed(line: string): ActionLine {
  const item = parseActionLine(line, people);
  if (item === null) throw new Error(`No action item: ${line}`);
  return item;
}

const fields = [
  "📅 2026-01-02",
  "[due:: 2026-01-03]",
  "(due:: 2026-01-04),",
  "📆\uFE0F 2026-01-05",
  "✅ 2026-01-06",
  "❌ 2026-01-07",
  "[completion:: 2026-01-08]",
  "[cancelled:: 2026-01-09]",
  "🔺",
  "🔁 every week",
  "⏳ 2026-01-10",
  "#tag",
  "@Ana",
  "@[[Maya Lindqvist]]",
  "@Somebody",
  "[owner:: mentor]",
  "(owner:: [[Ana Silva]])",
  "[goal:: Lead one launch]",
  "[due:: nonsense]",
  "`[due:: 2026-01-11]`",
  "words",
  "[[A link|so]]",
  "(",
  "[",
  "`",
];

/** The line of an item with fields in any order, some of them twice, some of them none. */
export const itemLine = fc
  .tuple(
    fc.constantFrom("- ", "> * ", "\t1. ", "  + "),
    fc.constantFrom(" ", "/", "x", "-", "?", "👍"),
    fc.array(fc.tuple(fc.constantFrom(...fields), fc.constantFrom(" ", "  ")), { maxLength: 8 }),
    fc.constantFrom("", " ^id", "  ^id  ", " "),
  )
  .map(([lead, mark, parts, tail]) => `${lead}[${mark}] Item ${parts.flat().join("").trimEnd()}${tail}`);

/** A note around the line of an item: what stands before it, the line, and what stands behind. */
export const noteAround = fc.tuple(noteText, itemLine, noteText).map(([before, line, behind]) => ({
  before: `${before}\n`,
  line,
  behind: behind === "" ? "" : `\n${behind}`,
}));

/** The text of a note around an item, and the number of the item's line. */
export function textAround({ before, line, behind }: { before: string; line: string; behind: string }): {
  readonly text: string;
  readonly number: number;
} {
  return { text: before + line + behind, number: linesOf(before).length - 1 };
}

/** What a line says without one part of it, with blanks made even. */
export function sayingBeside(line: string, part: keyof ActionLine): unknown {
  const item = parsed(line);
  const flaws = item.flaws.filter(({ field }) => field !== part);
  return { ...item, flaws, description: item.description.replace(/\s+/g, " "), [part]: null };
}

/** What stands before and behind the checkbox's text. */
export function frameOf(line: string): string {
  const { lead, mark, gap, blockId } = splitCheckbox(line) ?? {};
  return JSON.stringify([lead, mark, gap, blockId]);
}

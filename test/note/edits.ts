import fc from "fast-check";
import { expect } from "vitest";
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
function parsed(line: string): ActionLine {
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
  "@Ana Silva",
  "@maya lindqvist",
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
const itemLine = fc
  .tuple(
    fc.constantFrom("- ", "> * ", "\t1. ", "  + "),
    fc.constantFrom(" ", "/", "x", "-", "?", "👍"),
    fc.array(fc.tuple(fc.constantFrom(...fields), fc.constantFrom(" ", "  ")), { maxLength: 8 }),
    fc.constantFrom("", " ^id", "  ^id  ", " "),
  )
  .map(([lead, mark, parts, tail]) => `${lead}[${mark}] Item ${parts.flat().join("").trimEnd()}${tail}`);

/** What stands before the line of an item, the line, and what stands behind it. */
interface NoteAround {
  readonly before: string;
  readonly line: string;
  readonly behind: string;
}

/** Notes around the line of an item. */
export const noteAround: fc.Arbitrary<NoteAround> = fc
  .tuple(noteText, itemLine, noteText)
  .map(([before, line, behind]) => ({
    before: `${before}\n`,
    line,
    behind: behind === "" ? "" : `\n${behind}`,
  }));

/** The text of a note around an item, and the number of the item's line. */
export function textAround({ before, line, behind }: NoteAround): {
  readonly text: string;
  readonly number: number;
} {
  return { text: before + line + behind, number: linesOf(before).length - 1 };
}

/** What a line says without one part of it, with blanks made even. */
function sayingBeside(line: string, part: keyof ActionLine): unknown {
  const item = parsed(line);
  const flaws = item.flaws.filter(({ field }) => field !== part);
  return { ...item, flaws, description: item.description.replace(/\s+/g, " "), [part]: null };
}

/** What stands before and behind the checkbox's text. */
function frameOf(line: string): string {
  const { lead, mark, gap, blockId } = splitCheckbox(line) ?? {};
  return JSON.stringify([lead, mark, gap, blockId]);
}

/**
 * What holds of every change of one part of an item: the line is read as it was asked for, and says nothing else
 * otherwise; the note around it stays. What is not changed says so already.
 */
export function expectChangeOf(
  part: "due" | "owner",
  note: NoteAround,
  edit: ItemEdit,
  asked: unknown,
): void {
  if (edit.kind === "unchanged") {
    expect(parsed(note.line)[part]).toEqual(asked);
    return;
  }
  const written = edited(edit);
  const line = written.place.text;
  expect(written.text).toBe(note.before + line + note.behind);
  expect(parsed(line)[part]).toEqual(asked);
  expect(parsed(line).flaws.filter(({ field }) => field === part)).toEqual([]);
  expect(sayingBeside(line, part)).toEqual(sayingBeside(note.line, part));
  expect(frameOf(line)).toBe(frameOf(note.line));
}

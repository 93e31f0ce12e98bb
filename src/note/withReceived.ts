import type { ReceivedPart } from "../model/received";
import type { NoteTexts } from "../text/noteTexts";
import { addBlock } from "./addBlock";
import { lineEndingOf, linesOf } from "./lines";
import type { HeadingWords } from "./sections";
import { textBlocks } from "./textBlocks";

/** What comes into a recap, and the words for it. */
export interface Arrival {
  readonly parts: readonly ReceivedPart[];
  /** Lines of action items. */
  readonly items: readonly string[];
  readonly texts: NoteTexts;
  readonly words: HeadingWords;
  /** The heading of what belongs to no section. */
  readonly asReceived: string;
}

/**
 * A recap with what was received below its sections; what no section is for stands at the end. Lines that the
 * recap has already are left out, and nothing of its own changes. Null where it has code or a comment that is
 * not closed.
 */
export function withReceived(
  recap: string,
  { parts, items, texts, words, asReceived }: Arrival,
): string | null {
  const isNew = newLines(recap);
  const blocks = [...parts, { section: "action-items", text: items.join("\n") } as const].map((part) => ({
    ...part,
    text: part.text
      .split("\n")
      .filter(isNew)
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
  }));
  let text: string | null = recap;
  for (const { section, text: block } of blocks.filter((one) => one.text !== "")) {
    if (text === null) return null;
    if (section === null) {
      text = appended(text, `## ${asReceived}\n\n${block}`);
      continue;
    }
    const { heading } = texts.sections.recap[section];
    text = addBlock(text, block, { type: "recap", section, heading, words });
  }
  return text;
}

/** Whether a line is blank, or says what no line of a note says yet. */
function newLines(note: string): (line: string) => boolean {
  const there = new Set(linesOf(note).map(({ text }) => wordsOf(text)));
  return (line) => line === "" || !there.has(wordsOf(line));
}

/** A line without its list marker and box; a heading says nothing by itself. */
function wordsOf(line: string): string {
  return line.replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[.{1,2}\]\s+)?/, "").trim();
}

function appended(text: string, block: string): string | null {
  if (textBlocks(linesOf(text)).openFrom !== null) return null;
  const ending = lineEndingOf(text);
  const gap =
    text === "" || text.endsWith(ending + ending) ? "" : text.endsWith("\n") ? ending : ending + ending;
  return `${text}${gap}${block.replaceAll("\n", ending)}${ending}`;
}

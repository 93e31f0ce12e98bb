import type { OutlineHeading } from "./outline";
import type { TextLine } from "./lines";

/** What a line of a note is part of. Only `text` may hold headings and lists. */
export type LineKind = "properties" | "code" | "comment" | "text";

/** The kind of each line, and whether the note ends inside a block that is not closed. */
export interface TextBlocks {
  readonly kinds: readonly LineKind[];
  readonly isOpen: boolean;
}

/** How a block that was begun ends: by the line's own look. */
type Block = { readonly kind: LineKind; readonly isEnd: (line: string) => boolean } | null;

const fence = /^\s*(?:[-*+]\s+)?(`{3,}|~{3,})/;
const codeSpan = /`[^`]*`/g;

/**
 * Tells code, comments and properties from text by the look of the lines, for a text that is about to be
 * changed: the app's own outline may be older than that. A comment that ends on its line is text.
 */
export function textBlocks(lines: readonly TextLine[]): TextBlocks {
  let block = hasProperties(lines) ? properties : null;
  const kinds = lines.map(({ text }, at): LineKind => {
    if (block !== null) {
      const { kind, isEnd } = block;
      if (at > 0 && isEnd(text.trimEnd())) block = null;
      return kind;
    }
    block = begun(text);
    return block === null ? "text" : block.kind;
  });
  return { kinds, isOpen: block !== null };
}

function hasProperties(lines: readonly TextLine[]): boolean {
  const isRule = ({ text }: TextLine): boolean => text.replace(/^\uFEFF/, "").trimEnd() === "---";
  const [first, ...others] = lines;
  return first !== undefined && isRule(first) && others.some(isRule);
}

function begun(line: string): Block {
  const [opening = "", marks] = fence.exec(line) ?? [];
  // Behind backticks, a backtick makes it a code span.
  const isSpan = marks?.startsWith("`") === true && line.includes("`", opening.length);
  if (marks !== undefined && !isSpan) return fenced(marks);
  const visible = line.replace(codeSpan, "");
  if (visible.lastIndexOf("<!--") > visible.lastIndexOf("-->")) return htmlComment;
  return hasLoneMark(visible) ? comment : null;
}

function hasLoneMark(line: string): boolean {
  return line.split("%%").length % 2 === 0;
}

const properties: Block = { kind: "properties", isEnd: (line) => line === "---" };
const htmlComment: Block = { kind: "comment", isEnd: (line) => line.includes("-->") };
const comment: Block = { kind: "comment", isEnd: hasLoneMark };

/** A fence is closed by one of the same marks, at least as many. */
function fenced(marks: string): Block {
  const mark = marks.charAt(0);
  const isEnd = (line: string): boolean => {
    const closing = line.trim();
    return closing.length >= marks.length && closing === mark.repeat(closing.length);
  };
  return { kind: "code", isEnd };
}

const hashHeading = /^ {0,3}(#{1,6})[ \t](.*)$/;

/** The headings of a text, in order, told by the look of the lines. */
export function headingsIn(lines: readonly TextLine[], { kinds }: TextBlocks): readonly OutlineHeading[] {
  return lines.flatMap(({ text }, line) => {
    const [, hashes, words] = kinds[line] === "text" ? (hashHeading.exec(text) ?? []) : [];
    if (hashes === undefined || words === undefined) return [];
    return [{ text: withoutClosing(words), level: hashes.length, line }];
  });
}

/** `## Thanks ##` is *Thanks*. */
function withoutClosing(words: string): string {
  const text = words.trim();
  const closing = /(?:^|[ \t])#+$/.exec(text);
  return closing === null ? text : text.slice(0, closing.index).trim();
}

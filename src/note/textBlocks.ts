import {
  begins,
  blockTag,
  closes,
  fenceMark,
  hashHeading,
  notGoingOn,
  rawTag,
  rule,
  tagAlone,
  underline,
  withoutClosing,
} from "./blockMarks";
import { withoutComments, type CommentEnd } from "./commentedText";
import { indentOf } from "./indentation";
import type { TextLine } from "./lines";
import { ListNesting, type NestedText } from "./listNesting";
import type { OutlineHeading } from "./outline";

/** What a line of a note is part of. Only `text` may hold headings and lists. */
export type LineKind = "properties" | "code" | "comment" | "html" | "text";

/** A note's lines as they look: what each is part of, and the headings at the note's top level. */
export interface TextBlocks {
  readonly kinds: readonly LineKind[];
  /** The lines without their comments; those of code and properties as they are. */
  readonly visible: readonly string[];
  /** In order; those inside lists, quotes, code, comments and HTML are none. */
  readonly headings: readonly TextHeading[];
  /** The line in which a block begins that is not closed when the note ends; null when all are. */
  readonly openFrom: number | null;
}

/** A heading by the look of its line, hashes or underlined. */
export interface TextHeading extends OutlineHeading {
  /** The first line below the heading: one that is underlined has two lines or more. */
  readonly below: number;
}

/**
 * Tells code, comments, HTML and properties from text by the look of the lines, as CommonMark does, for a
 * text that is about to be changed or shared: the app's own outline may be older than that. A comment that
 * ends on its line is text.
 */
export function textBlocks(lines: readonly TextLine[]): TextBlocks {
  const reader = new BlockReader(hasProperties(lines));
  for (const { text } of lines) reader.read(text);
  return reader.blocks;
}

function hasProperties(lines: readonly TextLine[]): boolean {
  const isRule = ({ text }: TextLine): boolean => text.replace(/^\uFEFF/, "").trimEnd() === "---";
  const [first, ...others] = lines;
  return first !== undefined && isRule(first) && others.some(isRule);
}

/** A block that goes on until something ends it. */
type Block =
  | { readonly kind: "properties"; readonly from: number }
  /** `margin` is the column from which on text belongs to the list item that the code stands in. */
  | { readonly kind: "code"; readonly from: number; readonly fence: string; readonly margin: number }
  | { readonly kind: "html"; readonly from: number; readonly end: RegExp }
  | { readonly kind: "comment"; readonly from: number; readonly closing: CommentEnd };

/** Text that goes on in the next line, unless that begins something else. */
interface Paragraph {
  readonly from: number;
  readonly isAtTop: boolean;
}

/** A line behind the blanks and markers of the list items that it is in or begins. */
interface LineStart extends NestedText {
  /** Whether the paragraph of the line above goes on. */
  readonly goesOn: boolean;
}

/** Reads a note line by line, and knows what goes on from one to the next. */
class BlockReader {
  readonly #kinds: LineKind[] = [];
  readonly #visible: string[] = [];
  readonly #headings: TextHeading[] = [];
  readonly #items = new ListNesting();
  #block: Block | null;
  #paragraph: Paragraph | null = null;
  #start: LineStart = { rest: "", isIndented: false, goesOn: false };

  constructor(hasProperties: boolean) {
    this.#block = hasProperties ? { kind: "properties", from: 0 } : null;
  }

  get blocks(): TextBlocks {
    const openFrom = this.#block === null || this.#block.kind === "html" ? null : this.#block.from;
    return { kinds: this.#kinds, visible: this.#visible, headings: this.#headings, openFrom };
  }

  read(line: string): void {
    const kind = this.#verbatim(line) ?? this.#written(line);
    if (kind !== "text") this.#paragraph = null;
    this.#kinds.push(kind);
    if (this.#visible.length < this.#kinds.length) this.#visible.push(line);
  }

  /** The lines of properties and code, in which nothing else can begin. */
  #verbatim(line: string): LineKind | null {
    const block = this.#block;
    if (block?.kind === "properties") {
      if (this.#at > 0 && line.trimEnd() === "---") this.#block = null;
      return "properties";
    }
    if (block?.kind !== "code") return null;
    const indent = indentOf(line);
    if (line.trim() !== "" && indent < block.margin) {
      this.#block = null; // the list item is over in which the code stood
      return null;
    }
    if (indent - block.margin < 4 && closes(line, block.fence)) this.#block = null;
    return "code";
  }

  #written(line: string): LineKind {
    const inComment = this.#block?.kind === "comment" ? this.#block : null;
    if (inComment === null && this.#opensCode(line)) return "code";
    const { visible, open } = withoutComments(line, inComment?.closing ?? null);
    this.#visible.push(visible);
    const isHtml = inComment === null && this.#isHtml(line);
    if (open !== null) this.#block = { kind: "comment", from: this.#at, closing: open };
    else if (inComment !== null) this.#block = null;
    if (inComment !== null || open !== null) return "comment";
    if (!isHtml) this.#readText(line, visible);
    return isHtml ? "html" : "text";
  }

  #opensCode(line: string): boolean {
    if (this.#block !== null) return false;
    this.#start = this.#enter(line);
    const { rest, isIndented, goesOn } = this.#start;
    const [fence] = isIndented || goesOn ? [] : (fenceMark.exec(rest) ?? []);
    if (fence === undefined) return false;
    this.#block = { kind: "code", from: this.#at, fence, margin: this.#items.margin };
    return true;
  }

  /** Goes into the list items that the line is in or begins, and out of those that are over. */
  #enter(line: string): LineStart {
    const rest = line.replace(/^\uFEFF/, "").trimStart();
    const column = indentOf(line);
    const isUnderline = this.#paragraph?.isAtTop === true && underline.test(line);
    const isDeep = column - this.#items.marginAt(column) > 3;
    const goesOn = this.#paragraph !== null && (isDeep || !begins(rest));
    if (rest === "" || isUnderline || goesOn) return { rest, isIndented: false, goesOn };
    return { ...this.#items.enter(rest, column), goesOn };
  }

  #isHtml(line: string): boolean {
    if (this.#block?.kind !== "html") {
      const rest = line.trimStart();
      const raw = rawTag.exec(rest)?.[1];
      const isTag = blockTag.test(rest) || (this.#paragraph === null && tagAlone.test(rest));
      if (raw === undefined && !isTag) return false;
      const end = raw === undefined ? /^\s*$/ : new RegExp(`</${raw}>`, "i");
      this.#block = { kind: "html", from: this.#at, end };
    }
    if (this.#block.end.test(line)) this.#block = null;
    return true;
  }

  #readText(line: string, visible: string): void {
    const isAtTop = this.#items.isEmpty && !/^\s*>/.test(line);
    const heading = isAtTop ? this.#headingOf(line, visible) : null;
    if (heading !== null) this.#headings.push(heading);
    this.#paragraph = heading === null ? this.#paragraphOf(isAtTop) : null;
  }

  #paragraphOf(isAtTop: boolean): Paragraph | null {
    const { rest, isIndented, goesOn } = this.#start;
    if (goesOn) return rest === "" ? null : this.#paragraph;
    if (rule.test(rest) || notGoingOn.test(rest)) return null;
    const isText = !isIndented && !/^(?:>[ \t]*)*(?:$|```|~~~|#{1,6}\s)/.test(rest);
    return isText ? { from: this.#at, isAtTop } : null;
  }

  #headingOf(line: string, visible: string): TextHeading | null {
    const below = this.#at + 1;
    const text = line.replace(/^\uFEFF/, "");
    const [, hashes] = hashHeading.exec(text) ?? [];
    if (hashes !== undefined) {
      const words = visible.trimStart().replace(/^\uFEFF?#+/, "");
      return { text: withoutClosing(words), level: hashes.length, line: this.#at, below };
    }
    const marks = this.#paragraph?.isAtTop === true ? underline.exec(text)?.[1] : undefined;
    if (marks === undefined || this.#paragraph === null) return null;
    const { from } = this.#paragraph;
    const words = this.#visible.slice(from, this.#at).map((part) => part.trim());
    return { text: words.join("\n"), level: marks.startsWith("=") ? 1 : 2, line: from, below };
  }

  /** The number of the line that is being read. */
  get #at(): number {
    return this.#kinds.length;
  }
}

import { backticksAt, codeSpanEnd } from "./codeSpan";

/**
 * A piece of Markdown within a line. Whatever is none of these is text, HTML and images too; a reader who
 * knows more kinds brings them along.
 */
export type Inline<Other> =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "tag"; readonly text: string }
  | { readonly kind: "link"; readonly target: string; readonly text: string }
  | { readonly kind: "strong" | "emphasis"; readonly children: readonly Inline<Other>[] }
  | Other;

/** A piece and the place behind it. */
export interface InlineMatch<Piece> {
  readonly segment: Piece;
  readonly end: number;
}

/** Reads what else may begin at a place, with a way to read what stands inside it; or null. */
export type ReadOther<Other> = (
  text: string,
  at: number,
  inside: (text: string) => readonly Inline<Other>[],
) => InlineMatch<Other> | null;

/** The pieces of a line: emphasis, code, internal links, tags, and what `other` knows beside. */
export function inlineText<Other>(text: string, other: ReadOther<Other>): readonly Inline<Other>[] {
  const inside = (part: string): readonly Inline<Other>[] => inlineText(part, other);
  const segments: Inline<Other>[] = [];
  let plain = "";
  let at = 0;
  while (at < text.length) {
    const match = matchAt(text, at, inside) ?? other(text, at, inside);
    if (match === null) {
      const escape = escapeAt(text, at);
      plain += escape ?? text.charAt(at);
      at += escape === null ? 1 : 2;
      continue;
    }
    if (plain !== "") segments.push({ kind: "text", text: plain });
    plain = "";
    segments.push(match.segment);
    at = match.end;
  }
  return plain === "" ? segments : [...segments, { kind: "text", text: plain }];
}

type Inside<Other> = (text: string) => readonly Inline<Other>[];
type Match = InlineMatch<Inline<never>>;

function matchAt<Other>(text: string, at: number, inside: Inside<Other>): InlineMatch<Inline<Other>> | null {
  switch (text.charAt(at)) {
    case "`":
      return codeAt(text, at);
    case "[":
      return linkAt(text, at);
    case "#":
      return tagAt(text, at);
    case "*":
    case "_":
      return emphasisAt(text, at, inside);
    default:
      return null;
  }
}

/** The character that a backslash makes plain, or null. */
function escapeAt(text: string, at: number): string | null {
  const next = text.charAt(at + 1);
  return text.charAt(at) === "\\" && /[\\`*_[\]#!~=|<>]/.test(next) ? next : null;
}

function codeAt(text: string, at: number): Match | null {
  const end = codeSpanEnd(text, at);
  if (end === null) return null;
  const marks = backticksAt(text, at);
  const inside = text.slice(at + marks, end - marks);
  const isPadded = inside.startsWith(" ") && inside.endsWith(" ") && inside.trim() !== "";
  return { segment: { kind: "code", text: isPadded ? inside.slice(1, -1) : inside }, end };
}

/** `[[target]]` and `[[target|words]]`; an embed (`![[…]]`) is text. */
function linkAt(text: string, at: number): Match | null {
  const close = text.indexOf("]]", at + 2);
  if (!text.startsWith("[[", at) || text.charAt(at - 1) === "!" || close < 0) return null;
  const inside = text.slice(at + 2, close);
  const bar = inside.indexOf("|");
  const target = (bar < 0 ? inside : inside.slice(0, bar)).trim();
  const words = bar < 0 ? "" : inside.slice(bar + 1).trim();
  if (target === "" || inside.includes("[[")) return null;
  return { segment: { kind: "link", target, text: words === "" ? target : words }, end: close + 2 };
}

/** A tag stands at the start or behind a blank, and is not a mere number, as in the app. */
function tagAt(text: string, at: number): Match | null {
  if (at > 0 && !/\s/.test(text.charAt(at - 1))) return null;
  const [tag] = /^#[^\s!"#$%&'()*+,.:;<=>?@^`{|}~[\]\\]+/.exec(text.slice(at)) ?? [];
  if (tag === undefined || /^#\d+$/.test(tag)) return null;
  return { segment: { kind: "tag", text: tag }, end: at + tag.length };
}

function emphasisAt<Other>(
  text: string,
  at: number,
  inside: Inside<Other>,
): InlineMatch<Inline<Other>> | null {
  const mark = text.charAt(at);
  const delimiter = text.startsWith(mark + mark, at) ? mark + mark : mark;
  const start = at + delimiter.length;
  if (mark === "_" && isWord(text.charAt(at - 1))) return null;
  if (isBlank(text.charAt(start))) return null;
  const close = closingOf(text, start, delimiter);
  if (close < 0) return null;
  const children = inside(text.slice(start, close));
  const kind = delimiter.length === 2 ? "strong" : "emphasis";
  return { segment: { kind, children }, end: close + delimiter.length };
}

/** Where a delimiter closes: behind a letter, in a run of its own length or at the end of a longer one. */
function closingOf(text: string, start: number, delimiter: string): number {
  const mark = delimiter.charAt(0);
  for (let at = text.indexOf(mark, start + 1); at >= 0; at = text.indexOf(mark, at)) {
    const run = runAt(text, at);
    const end = at + run.length;
    const fits = run.length === delimiter.length || run.length > 2;
    const inWord = mark === "_" && isWord(text.charAt(end));
    if (fits && !inWord && !isBlank(text.charAt(at - 1))) return end - delimiter.length;
    at = end;
  }
  return -1;
}

/** The run of equal characters that begins here. */
function runAt(text: string, at: number): string {
  const mark = text.charAt(at);
  let end = at;
  while (end < text.length && text.charAt(end) === mark) end += 1;
  return text.slice(at, end);
}

function isBlank(character: string): boolean {
  return character === "" || /\s/.test(character);
}

/** Letters and digits of any script: everything that is neither blank nor ASCII punctuation. */
function isWord(character: string): boolean {
  return character !== "" && !/[\s!-/:-@[-`{-~]/.test(character);
}

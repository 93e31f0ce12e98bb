/** A piece of an item's text as it is drawn. Whatever is none of these is text, HTML and images too. */
export type Segment =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "tag"; readonly text: string }
  | { readonly kind: "link"; readonly target: string; readonly text: string }
  | { readonly kind: "strong" | "emphasis"; readonly children: readonly Segment[] };

/** A piece and the place behind it. */
interface Match {
  readonly segment: Segment;
  readonly end: number;
}

/** Longer texts are drawn as they are: nobody reads them in a list, and a hostile one could be slow. */
const longestRead = 2_000;

/** The pieces of an item's text: emphasis, code, internal links and tags; everything else is text. */
export function itemSegments(text: string): readonly Segment[] {
  return text.length > longestRead ? [{ kind: "text", text }] : segmentsOf(text);
}

/** An item's text as it is read aloud: the words without the marks. */
export function itemWords(text: string): string {
  const words = (segment: Segment): string =>
    "children" in segment ? segment.children.map(words).join("") : segment.text;
  return itemSegments(text).map(words).join("");
}

function segmentsOf(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let plain = "";
  let at = 0;
  while (at < text.length) {
    const match = matchAt(text, at);
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

function matchAt(text: string, at: number): Match | null {
  switch (text.charAt(at)) {
    case "`":
      return codeAt(text, at);
    case "[":
      return linkAt(text, at);
    case "#":
      return tagAt(text, at);
    case "*":
    case "_":
      return emphasisAt(text, at);
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
  const fence = runAt(text, at);
  let close = text.indexOf(fence, at + fence.length);
  while (close >= 0 && runAt(text, close).length !== fence.length) {
    close = text.indexOf(fence, close + runAt(text, close).length);
  }
  if (close < 0) return null;
  const inside = text.slice(at + fence.length, close);
  const isPadded = inside.startsWith(" ") && inside.endsWith(" ") && inside.trim() !== "";
  const code = isPadded ? inside.slice(1, -1) : inside;
  return { segment: { kind: "code", text: code }, end: close + fence.length };
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

function emphasisAt(text: string, at: number): Match | null {
  const mark = text.charAt(at);
  const delimiter = text.startsWith(mark + mark, at) ? mark + mark : mark;
  const start = at + delimiter.length;
  if (mark === "_" && isWord(text.charAt(at - 1))) return null;
  if (isBlank(text.charAt(start))) return null;
  const close = closingOf(text, start, delimiter);
  if (close < 0) return null;
  const children = segmentsOf(text.slice(start, close));
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

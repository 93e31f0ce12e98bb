import { inlineText, type Inline, type InlineMatch, type ReadOther } from "../model/inlineText";
import { nameOfTarget } from "./link";

/** A piece of a line that leaves the vault. */
export type ShareText =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "strong" | "emphasis" | "strike"; readonly children: readonly ShareText[] }
  | { readonly kind: "web"; readonly address: string; readonly children: readonly ShareText[] };

/** What a line may hold beside what items do. */
type Outside =
  | { readonly kind: "web"; readonly address: string | null; readonly children: readonly Inline<Outside>[] }
  | { readonly kind: "strike" | "highlight"; readonly children: readonly Inline<Outside>[] }
  /** An embed, an image or a property within the line, which stay. */
  | { readonly kind: "gone" };

/** Longer pieces are read one by one: a hostile line could be slow to read as a whole. */
const longestRead = 2_000;
const pieces = new RegExp(`[^]{1,${longestRead}}(?:\\s|$)|[^]{1,${longestRead}}`, "g");

/**
 * A line of Markdown as it is shared: links into the vault are plain names, those outside stay where they
 * lead to the web or to a mail address; embeds, images and bracketed fields go. HTML is text.
 */
export function shareText(line: string): readonly ShareText[] {
  const parts = line.length > longestRead ? (line.match(pieces) ?? []) : [line];
  return trimmed(joined(parts.flatMap((part) => inlineText(part, outside).flatMap(shared))));
}

/** Where something went at an end of the line there may be a blank. */
function trimmed(texts: readonly ShareText[]): readonly ShareText[] {
  return texts.map((piece, at) => {
    if (piece.kind !== "text") return piece;
    const text = at === 0 ? piece.text.trimStart() : piece.text;
    return { kind: "text", text: at === texts.length - 1 ? text.trimEnd() : text };
  });
}

/** Where something went there may be two blanks. */
function textOf(text: string): ShareText {
  return { kind: "text", text: text.replace(/[ \t]{2,}/g, " ") };
}

function shared(piece: Inline<Outside>): readonly ShareText[] {
  switch (piece.kind) {
    case "text":
    case "code":
      return [{ kind: piece.kind, text: piece.text }];
    case "tag":
      return [{ kind: "text", text: piece.text }];
    case "link":
      return [{ kind: "text", text: piece.text === piece.target ? nameOf(piece.target) : piece.text }];
    case "strong":
    case "emphasis":
    case "strike":
      return [{ kind: piece.kind, children: joined(piece.children.flatMap(shared)) }];
    case "highlight":
      return piece.children.flatMap(shared);
    case "web":
      return webLink(piece.address, joined(piece.children.flatMap(shared)));
    case "gone":
      return [];
  }
}

function webLink(address: string | null, children: readonly ShareText[]): readonly ShareText[] {
  return address === null ? children : [{ kind: "web", address, children }];
}

/** `[[Mentoring/Ana Silva#Plan]]` is Ana Silva; a link within the note is its heading. */
function nameOf(target: string): string {
  const [note = "", part = ""] = target.split(/[#^]+/);
  return nameOfTarget(note.trim()) || part.trim();
}

/** Text side by side as one, so that what it says can be told from what it does. */
function joined(texts: readonly ShareText[]): readonly ShareText[] {
  return texts.reduce<readonly ShareText[]>((all, next) => {
    const last = all.at(-1);
    if (last?.kind !== "text" || next.kind !== "text") return [...all, next];
    return [...all.slice(0, -1), textOf(last.text + next.text)];
  }, []);
}

const embed = /^!\[\[[^[\]]*\]\]/;
const image = /^!\[[^[\]]*\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^[\]]*\])/;
const field = /^[[(][\w -]+::[^[\]()]*(?:\[\[[^[\]]*\]\][^[\]()]*)*[\])]/;
const markdownLink = /^\[([^[\]]+)\]\(([^()]*(?:\([^()]*\)[^()]*)*)\)/;
const angled = /^<([^\s<>]+)>/;
const bare = /^https?:\/\/[^\s<>"`[\]]+/i;
const mailAddress = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

const outside: ReadOther<Outside> = (text, at, inside) => {
  switch (text.charAt(at)) {
    case "!":
      return goneAt(text, at, embed) ?? goneAt(text, at, image);
    case "(":
      return goneAt(text, at, field);
    case "[":
      return goneAt(text, at, field) ?? linkAt(text, at, inside);
    case "<":
      return angledAt(text, at);
    case "h":
    case "H":
      return bareAt(text, at);
    case "~":
      return markedAt(text, at, "~~", (children) => ({ kind: "strike", children }), inside);
    case "=":
      return markedAt(text, at, "==", (children) => ({ kind: "highlight", children }), inside);
    default:
      return null;
  }
};

type Found = InlineMatch<Outside> | null;
type Inside = (text: string) => readonly Inline<Outside>[];

function goneAt(text: string, at: number, pattern: RegExp): Found {
  const [whole] = pattern.exec(text.slice(at)) ?? [];
  return whole === undefined ? null : { segment: { kind: "gone" }, end: at + whole.length };
}

function linkAt(text: string, at: number, inside: Inside): Found {
  const [whole, words = "", target = ""] = markdownLink.exec(text.slice(at)) ?? [];
  if (whole === undefined) return null;
  // Behind the address there may be a title.
  const address = webAddress((target.trim().split(/\s/)[0] ?? "").replace(/^<|>$/g, ""));
  return { segment: { kind: "web", address, children: inside(words) }, end: at + whole.length };
}

function angledAt(text: string, at: number): Found {
  const [whole, words = ""] = angled.exec(text.slice(at)) ?? [];
  const address = webAddress(mailAddress.test(words) ? `mailto:${words}` : words);
  if (whole === undefined || address === null) return null;
  return {
    segment: { kind: "web", address, children: [{ kind: "text", text: words }] },
    end: at + whole.length,
  };
}

function bareAt(text: string, at: number): Found {
  const [whole] = /\w/.test(text.charAt(at - 1)) ? [] : (bare.exec(text.slice(at)) ?? []);
  const words = withoutPunctuation(whole ?? "");
  const address = webAddress(words);
  if (address === null) return null;
  return {
    segment: { kind: "web", address, children: [{ kind: "text", text: words }] },
    end: at + words.length,
  };
}

/** What ends the sentence is no part of the address. */
function withoutPunctuation(address: string): string {
  let end = address.length;
  while (".,;:!?)*_~'”’".includes(address.charAt(end - 1)) && end > 0) end -= 1;
  return address.slice(0, end);
}

function markedAt(
  text: string,
  at: number,
  mark: string,
  made: (children: readonly Inline<Outside>[]) => Outside,
  inside: Inside,
): Found {
  const end = text.startsWith(mark, at) ? text.indexOf(mark, at + 2) : -1;
  const words = text.slice(at + 2, end);
  if (end === -1 || words.trim() === "" || words.trim() !== words) return null;
  return { segment: made(inside(words)), end: end + 2 };
}

/** The address where it leads to the web or to a mail address, and holds nothing else; or null. */
function webAddress(address: string): string | null {
  return /^(?:https?:\/\/|mailto:)[^\s<>"`\\\p{Cc}]+$/iu.test(address) ? address : null;
}

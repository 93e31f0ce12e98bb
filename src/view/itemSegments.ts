import { inlineText, type Inline, type ReadOther } from "../model/inlineText";
import { linkFound, markdownLink } from "../model/markdownLink";

/** A piece of an item's text as it is drawn: what leads outside is drawn as text. */
export type Segment = Inline<never>;

/** Longer texts are drawn as they are: nobody reads them in a list, and a hostile one could be slow. */
const longestRead = 2_000;

/** The pieces of an item's text: emphasis, code, internal links and tags; everything else is text. */
export function itemSegments(text: string): readonly Segment[] {
  return text.length > longestRead ? [{ kind: "text", text }] : inlineText(text, noteLinkAt);
}

const linkHere = new RegExp(markdownLink.source, "y");

/** A Markdown link to a note; an image is text. */
const noteLinkAt: ReadOther<Segment> = (text, at) => {
  if (text.charAt(at) !== "[" || text.charAt(at - 1) === "!") return null;
  linkHere.lastIndex = at;
  const link = linkFound(linkHere.exec(text));
  if (link === null) return null;
  const segment = { kind: "link", target: link.target, text: link.words || link.target } as const;
  return { segment, end: linkHere.lastIndex };
};

/** An item's text as it is read aloud: the words without the marks. */
export function itemWords(text: string): string {
  const words = (segment: Segment): string =>
    "children" in segment ? segment.children.map(words).join("") : segment.text;
  return itemSegments(text).map(words).join("");
}

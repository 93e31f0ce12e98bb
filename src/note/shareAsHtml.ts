import type { ShareBlock } from "./shareBlocks";
import type { ShareText } from "./shareText";

/** Tags that we write. No text of a note comes into one but a checked address, escaped. */
type Tag =
  | "blockquote"
  | "code"
  | "em"
  | "h1"
  | "h2"
  | "h3"
  | "h4"
  | "h5"
  | "h6"
  | "li"
  | "ol"
  | "p"
  | "pre"
  | "s"
  | "strong"
  | "ul";

/** The blocks as HTML for a mail or a document. */
export function shareAsHtml(blocks: readonly ShareBlock[]): string {
  return blocks.map(blockAsHtml).join("\n");
}

function blockAsHtml(block: ShareBlock): string {
  switch (block.kind) {
    case "heading":
      return tagged(headings[block.level - 1] ?? "h6", textAsHtml(block.words));
    case "paragraph":
      return tagged("p", linesAsHtml(block.lines));
    case "list": {
      const items = block.items.map(itemAsHtml).join("\n");
      if (block.first === null) return tagged("ul", `\n${items}\n`);
      return block.first === 1
        ? tagged("ol", `\n${items}\n`)
        : `<ol start="${block.first}">\n${items}\n</ol>`;
    }
    case "quote":
      return tagged("blockquote", `\n${shareAsHtml(block.blocks)}\n`);
    case "code":
      return tagged("pre", tagged("code", escaped(block.text)));
    case "rule":
      return "<hr>";
  }
}

const headings = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;

/** The first lines of an item are no paragraph of their own: that would set the items far apart. */
function itemAsHtml([first, ...others]: readonly ShareBlock[]): string {
  const isText = first?.kind === "paragraph";
  const words = isText ? linesAsHtml(first.lines) : "";
  const blocks = isText || first === undefined ? others : [first, ...others];
  return tagged("li", [words, ...blocks.map(blockAsHtml)].join("\n").trim());
}

function linesAsHtml(lines: readonly (readonly ShareText[])[]): string {
  return lines.map(textAsHtml).join("<br>\n");
}

function textAsHtml(texts: readonly ShareText[]): string {
  return texts.map(pieceAsHtml).join("");
}

function pieceAsHtml(piece: ShareText): string {
  switch (piece.kind) {
    case "text":
      return escaped(piece.text);
    case "code":
      return tagged("code", escaped(piece.text));
    case "strong":
      return tagged("strong", textAsHtml(piece.children));
    case "emphasis":
      return tagged("em", textAsHtml(piece.children));
    case "strike":
      return tagged("s", textAsHtml(piece.children));
    case "web":
      return `<a href="${escaped(piece.address)}">${textAsHtml(piece.children)}</a>`;
  }
}

/** Text in several scripts finds its own direction, block by block. */
const blocksOfText: ReadonlySet<Tag> = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "li", "p"]);

function tagged(tag: Tag, content: string): string {
  return `<${tag}${blocksOfText.has(tag) ? ' dir="auto"' : ""}>${content}</${tag}>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** HTML has no place for control characters. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => entities[mark] ?? "").replace(/[^\P{Cc}\n\t]/gu, "");
}

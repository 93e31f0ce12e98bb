/** What goes around the text of an element, by its name; the app leaves that to Turndown. */
const marks: Readonly<Record<string, string>> = { B: "**", STRONG: "**", I: "*", EM: "*", CODE: "`" };

/** HTML as Markdown: headings, lists, quotes, emphasis, links and pictures, as mails have them. */
export function htmlToMarkdown(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const lines = blocksOf(body).split("\n");
  return lines
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function blocksOf(parent: Node): string {
  return Array.from(parent.childNodes, markdownOf).join("");
}

function markdownOf(node: Node): string {
  if (!(node instanceof HTMLElement)) return (node.textContent ?? "").replace(/\s+/g, " ");
  const inside = blocksOf(node);
  const heading = /^H([1-6])$/.exec(node.tagName)?.[1];
  if (heading !== undefined) return `\n\n${"#".repeat(Number(heading))} ${inside.trim()}\n\n`;
  const mark = marks[node.tagName];
  if (mark !== undefined) return inside.trim() === "" ? inside : `${mark}${inside.trim()}${mark}`;
  switch (node.tagName) {
    case "SCRIPT":
    case "STYLE":
      return "";
    case "BR":
      return "  \n";
    case "A":
      return `[${inside}](${node.getAttribute("href") ?? ""})`;
    case "IMG":
      return `![${node.getAttribute("alt") ?? ""}](${node.getAttribute("src") ?? ""})`;
    case "LI":
      return `\n${markerOf(node)} ${inside.trim().replaceAll("\n", "\n    ")}`;
    case "BLOCKQUOTE":
      return `\n\n${inside.trim().replace(/^/gm, "> ")}\n\n`;
    case "P":
    case "DIV":
    case "UL":
    case "OL":
      return `\n\n${inside.trim()}\n\n`;
    default:
      return inside;
  }
}

function markerOf(item: HTMLElement): string {
  const list = item.parentElement;
  return list?.tagName === "OL" ? `${Array.from(list.children).indexOf(item) + 1}. ` : "-  ";
}

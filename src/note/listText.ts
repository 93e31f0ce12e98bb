/** A list item's words, without indentation, quote marks and list marker. */
export function withoutMarker(line: string): string {
  return line.replace(/^[\s>]*(?:[-*+]|\d+[.)])(?:\s|$)/, "").trim();
}

/** A text without its HTML comments; one that is not closed reaches to the end. */
export function withoutHtmlComments(text: string): string {
  const [before = "", ...comments] = text.split("<!--");
  return before + comments.map((comment) => comment.split("-->").slice(1).join("-->")).join("");
}

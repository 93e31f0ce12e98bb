import { openingNoComment } from "./harmless";

// What would make of a remark something else than the text of a list item: a quote, a table, HTML, a checkbox, a
// heading, a list, a rule or code at its start.
const opening =
  /^(?:[>|<[]|#(?=#{0,5}(?: |$))|[*+-](?= |$)|[-*_](?=(?: ?[-*_]){2,}$)|[`~](?=``|~~)|\d+[.)](?= |$))/;

/**
 * What somebody wrote, as the text of one list item: one line, in which nothing opens a block, a comment
 * or a block id. Null when there is nothing.
 */
export function remarkText(written: string): string | null {
  const line = written.replace(/\s+/g, " ").trim();
  if (line === "") return null;
  const plain = openingNoComment(line).replace(/(^| )(\^[A-Za-z0-9-]+)$/, "$1\\$2");
  return isLink(plain) ? plain : plain.replace(opening, escaped);
}

/** A link is welcome where a checkbox is not. */
function isLink(text: string): boolean {
  return text.startsWith("[[") || /^\[[^[\]]*\]\(/.test(text);
}

/** In "1." it is the dot that makes the list. */
function escaped(mark: string): string {
  return `${mark.slice(0, -1)}\\${mark.slice(-1)}`;
}

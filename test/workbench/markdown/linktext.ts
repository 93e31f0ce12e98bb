/** A link's target as it is written, split into the file's part and the subpath with its `#`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const normal = linktext.replace(/[\u00A0\u202F]/g, " ").normalize("NFC");
  const hash = normal.indexOf("#");
  if (hash < 0) return { path: normal, subpath: "" };
  return { path: normal.slice(0, hash), subpath: normal.slice(hash) };
}

/** The file's part of a link's target. */
export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** What stands between `[[` and `]]`: the target, and the words that a reader sees. */
export function parseWikilink(inner: string): { link: string; displayText: string } {
  // A bar at the very beginning separates nothing: the app takes `[[|alias]]` for a link to `|alias`.
  const bar = inner.indexOf("|", 1);
  if (bar < 0) return { link: inner.trim(), displayText: displayOf(inner.trim()) };
  // In a table the bar is escaped.
  const link = inner.slice(0, bar).replace(/\\$/, "").trim();
  return { link, displayText: inner.slice(bar + 1).trim() };
}

/** A heading's text as the app compares it: without what a link cannot hold, single spaces, no marks. */
export function stripHeading(heading: string): string {
  return heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** A heading's text as it is put behind the `#` of a link. */
export function stripHeadingForLink(heading: string): string {
  return heading
    .replace(/(?:[:#|^\\\r\n]|%%|\[\[|\]\])/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function displayOf(link: string): string {
  return link
    .split("#")
    .filter((part) => part !== "")
    .join(" > ");
}

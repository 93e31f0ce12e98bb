import { harmlessLines } from "./harmless";

const listStart = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)]|\[.{1,2}\](?=[ \t]|$))[ \t]*)+/;

/**
 * Text of somebody else's, by lines, as it may stand in a note: nothing in it runs (templates, queries, HTML,
 * links that lead elsewhere than to the web or a mail address), loads (pictures, embeds), hides what comes
 * after it (comments, code, formulas), or counts as an action item or a heading.
 */
export function foreignText(text: string): string {
  return harmlessLines(text.replaceAll("\0", "").replaceAll("\uFEFF", ""))
    .replace(/!\[\]\([^()\n]*\)/g, "")
    .replace(/!(?=\[)/g, "")
    .replace(/\](?=[(:](?![ \t]*<?(?:https?|mailto):))/gi, "] ")
    .replaceAll("%%", "% %")
    .replaceAll("<!--", "< !--")
    .replace(/<(?!https?:|mailto:)(?=[a-z/!?])/gi, "< ")
    .replace(/`{3,}|~{3,}/g, "''")
    .replace(/`(?=[ \t]*\$?=)/g, "'")
    .replaceAll("$$", "$ $$")
    .split("\n")
    .map(foreignLine)
    .join("\n");
}

function foreignLine(line: string): string {
  const start = listStart.exec(line)?.[0] ?? "";
  const isList = /[-*+>.)]/.test(start);
  const plain = isList ? start.replace(/\[.{1,2}\](?=[ \t]|$)[ \t]*/g, "") + line.slice(start.length) : line;
  return plain
    .replace(/^([ \t]*(?:[-*+]|\d{1,9}[.)]))[ \t]{2,9}(?=\S)/, "$1 ")
    .replace(/^([ \t]*)(?=#{1,6}(?:[ \t]|$)|[-=]+[ \t]*$)/, "$1\\");
}

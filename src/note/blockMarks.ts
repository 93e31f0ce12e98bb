// What a line begins or ends by its look, as CommonMark has it: each is asked of one line and knows no other.

/** A heading by its hashes, which are its first group. */
export const hashHeading = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
/** The line that makes a heading of the text above it, which is underlined so. */
export const underline = /^ {0,3}(=+|-+)[ \t]*$/;
/** A line across the page. */
export const rule = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/** What begins a list item, and the blanks behind it. */
export const listMarker = /^([-*+]|\d{1,9}[.)])([ \t]+|$)/;
/** What opens a block of code: backticks that no other follows on the line, or tildes. */
export const fenceMark = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
/** HTML that goes on to its closing tag, which is its first group (CommonMark, "HTML blocks"). */
export const rawTag = /^<(pre|script|style|textarea)(?:[\s>]|$)/i;
/** HTML that goes on to a blank line, in the middle of text too. */
export const blockTag =
  /^<\/?(?:address|article|aside|blockquote|body|center|d[dlt]|details|dialog|div|fieldset|fig\w+|footer|form|h\d|head\w*|hr|html|iframe|li|link|main|menu|nav|ol|p|param|search|section|summary|t[dhr]|table|t?body|tfoot|title|ul)(?:[\s/>]|$)/i;
/** Any other tag alone on its line, which begins HTML where no text is going on. */
export const tagAlone = /^<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>[ \t]*$/i;

/** A heading or a comment: no text goes on from it. */
export const notGoingOn = /^(?:#{1,6}(?:\s|$)|<!--)/;

/** A fence is closed by one of the same marks, at least as many. */
export function closes(line: string, fence: string): boolean {
  const closing = line.trim();
  return closing.length >= fence.length && closing === fence.charAt(0).repeat(closing.length);
}

/** Whether text begins something of its own, and does not go on with the paragraph above it. */
export function begins(rest: string): boolean {
  const isOther = notGoingOn.test(rest) || /^(?:>|(?:[-*+]|1[.)])[ \t]+\S)/.test(rest);
  return isOther || fenceMark.test(rest) || rule.test(rest) || rawTag.test(rest) || blockTag.test(rest);
}

/** `## Thanks ##` is *Thanks*. */
export function withoutClosing(words: string): string {
  const text = words.trim();
  const closing = /(?:^|[ \t])#+$/.exec(text);
  return closing === null ? text : text.slice(0, closing.index).trim();
}

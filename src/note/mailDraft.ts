/** A draft for the system's mail program. */
export interface MailDraft {
  /** A `mailto:` address without a recipient. */
  readonly address: string;
  /** Whether the body did not fit, so that the draft holds only its beginning. */
  readonly isCut: boolean;
}

/**
 * The longest address that every system hands over: Electron, in which the app runs, opens addresses of up to
 * 2081 characters on Windows (its documentation of `shell.openExternal`).
 */
const longestAddress = 2081;
/** Leaves most of the address to the body. */
const longestSubject = 400;
const ellipsis = "\n…";

/**
 * A mail with this subject and body, as an address (RFC 6068). Whatever the two hold stays subject and
 * body: nothing in them can name a recipient or add a header. A body that is too long is cut, at the end of
 * a line or a word where there is one, and ends in an ellipsis.
 */
export function mailDraft(subject: string, body: string): MailDraft {
  const line = beginningOf(subject.replace(/[\s\p{Cc}]+/gu, " ").trim(), longestSubject);
  const start = `mailto:?subject=${encoded(line)}&body=`;
  const whole = body.trimEnd();
  const address = start + encoded(whole);
  if (address.length <= longestAddress) return { address, isCut: false };
  const beginning = beginningOf(whole, longestAddress - start.length - encoded(ellipsis).length);
  return { address: start + encoded(beginning + ellipsis), isCut: true };
}

/** The longest beginning of whole characters that is encoded in so many, ended where a word ends. */
function beginningOf(text: string, longest: number): string {
  if (encoded(text).length <= longest) return text;
  let kept = "";
  let used = 0;
  for (const character of text) {
    used += encoded(character).length;
    if (used > longest) break;
    kept += character;
  }
  // Text without blanks, as Japanese is, is cut anywhere.
  const end = Math.max(kept.lastIndexOf("\n"), kept.lastIndexOf(" "));
  return kept.slice(0, end > kept.length / 2 ? end : kept.length).trimEnd();
}

/** Percent-encoded; line ends as RFC 6068 wants them. Half of a surrogate pair cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\uFFFD").replace(/\r\n?|\n/g, "\r\n"));
}

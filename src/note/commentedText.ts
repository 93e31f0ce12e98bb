import { backticksAt, codeSpanEnd } from "../model/codeSpan";

/** What is left of a line without its comments, and the mark that would close the one it ends in. */
export interface CommentedLine {
  readonly visible: string;
  readonly open: CommentEnd | null;
}

/** What closes a comment of HTML, and one of the app. */
export type CommentEnd = "-->" | "%%";

/**
 * Takes HTML comments and `%% %%` comments out of a line. In doubt it is a comment: what is hidden may be
 * looked for, what is shown cannot be taken back.
 *
 * @param open what closes the comment in which the line begins; null when it begins in none
 */
export function withoutComments(line: string, open: CommentEnd | null): CommentedLine {
  let visible = "";
  let at = 0;
  let closing = open;
  for (;;) {
    if (closing !== null) {
      const end = line.indexOf(closing, at);
      if (end === -1) return { visible, open: closing };
      at = end + closing.length;
    }
    const next = commentStart(line, at);
    if (next === null) return { visible: visible + line.slice(at), open: null };
    visible += line.slice(at, next);
    closing = line.startsWith("%%", next) ? "%%" : "-->";
    at = next + (closing === "%%" ? 2 : 4);
  }
}

/** Where the first comment begins that does not stand in a code span. */
function commentStart(line: string, from: number): number | null {
  let at = from;
  while (at < line.length) {
    if (line.startsWith("%%", at) || line.startsWith("<!--", at)) return at;
    if (line.charAt(at) === "\\" && /[\\`]/.test(line.charAt(at + 1))) at += 2;
    else at = codeSpanEnd(line, at) ?? at + Math.max(1, backticksAt(line, at));
  }
  return null;
}

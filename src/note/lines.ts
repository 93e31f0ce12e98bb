/** A line where it stands in a text, without its line ending. */
export interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const feed = 10;
const carriageReturn = 13;

/**
 * The lines of a text as CommonMark and the editor count them: a line feed, a carriage return, or both
 * end one. A text that ends so has an empty last line.
 */
export function linesOf(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  // Most texts have line feeds alone, which the browser finds faster than we do.
  const nextEnd = text.includes("\r") ? endOfLine : nextFeed;
  let start = 0;
  for (let end = nextEnd(text, 0); end !== -1; end = nextEnd(text, start)) {
    lines.push({ text: text.slice(start, end), start, end });
    start = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  lines.push({ text: text.slice(start), start, end: text.length });
  return lines;
}

function nextFeed(text: string, from: number): number {
  return text.indexOf("\n", from);
}

/** To look for either of the two in the whole rest of the text, for each line, would take forever in a long one. */
function endOfLine(text: string, from: number): number {
  for (let end = from; end < text.length; end += 1) {
    const unit = text.charCodeAt(end);
    if (unit === feed || unit === carriageReturn) return end;
  }
  return -1;
}

/** The line ending that the text uses: that of its first line. */
export function lineEndingOf(text: string): "\n" | "\r\n" {
  const end = text.indexOf("\n");
  return end > 0 && text.charCodeAt(end - 1) === carriageReturn ? "\r\n" : "\n";
}

const blockId = /[ \t]\^([A-Za-z0-9-]+)$/;

/** The block id that ends a line, without its `^`; or null. */
export function blockIdOf(line: string): string | null {
  // Few lines have one, and every line of every note is asked.
  return line.includes("^") ? (blockId.exec(line.trimEnd())?.[1] ?? null) : null;
}

const headingPattern = /^ {0,3}#{1,6}\s(.*)$/;

/**
 * For each line the nearest heading above it, by the look of the lines; null before the first. Good
 * enough to tell identical lines apart, and the same before and after an edit elsewhere.
 */
export function headingsAbove(lines: readonly TextLine[]): readonly (string | null)[] {
  let above: string | null = null;
  return lines.map(({ text }) => {
    const heading = above;
    if (text.includes("#")) above = headingPattern.exec(text)?.[1]?.trim() ?? above;
    return heading;
  });
}

/** Tells one text from another: its length and a hash of 53 bits (cyrb53, in the public domain). */
export function fingerprintOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `${text.length}-${(4294967296 * (2097151 & low) + (high >>> 0)).toString(36)}`;
}

import type { Loc, Pos } from "obsidian";

/** Turns offsets of one text into the lines and columns of the cache, all counted from 0 in UTF-16 units. */
export class LinePositions {
  private readonly starts: readonly number[];

  constructor(text: string) {
    this.starts = [
      0,
      ...Array.from(text.matchAll(/\r\n|\n|\r/g), (ending) => ending.index + ending[0].length),
    ];
  }

  pos(start: number, end: number): Pos {
    return { start: this.loc(start), end: this.loc(end) };
  }

  line(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.lineStart(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The offset at which a line begins; that of the last line for one past the end. */
  lineStart(line: number): number {
    return this.starts[Math.min(line, this.starts.length - 1)] ?? 0;
  }

  private loc(offset: number): Loc {
    const line = this.line(offset);
    return { line, col: offset - this.lineStart(line), offset };
  }
}

import { listMarker, rule } from "./blockMarks";
import { columnsOf } from "./indentation";

/** What a line says behind the markers of the list items that it begins. */
export interface NestedText {
  readonly rest: string;
  /** Whether it is indented so far that it is code. */
  readonly isIndented: boolean;
}

/** The list items around a line, as they come and go from line to line. */
export class ListNesting {
  /** Of each item, outermost first, the column from which on text belongs to it. */
  #margins: number[] = [];

  get isEmpty(): boolean {
    return this.#margins.length === 0;
  }

  /** The column from which on text belongs to the innermost item; 0 outside of lists. */
  get margin(): number {
    return this.#margins.at(-1) ?? 0;
  }

  /** The same of the innermost item that text in a column belongs to. */
  marginAt(column: number): number {
    return this.#margins.findLast((margin) => margin <= column) ?? 0;
  }

  /** Leaves the items that are over where text begins in this column, and enters those that it begins. */
  enter(text: string, column: number): NestedText {
    this.#margins = this.#margins.filter((margin) => margin <= column);
    let [rest, at] = [text, column];
    for (;;) {
      const isIndented = at - this.margin > 3;
      const [whole, marker = "", gap = ""] = listMarker.exec(rest) ?? [];
      if (isIndented || whole === undefined || rule.test(rest)) return { rest, isIndented };
      const end = at + marker.length;
      rest = rest.slice(whole.length);
      at = rest === "" ? end + 1 : columnsOf(" ".repeat(end) + gap);
      this.#margins.push(at - end > 4 ? end + 1 : at);
    }
  }
}

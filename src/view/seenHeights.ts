import type { VNode } from "snabbdom";
import type { Heights, Resized, RowGroup } from "./rowLayout";

/** A row or a heading that is drawn, and the group that it stands in. */
export interface DrawnPart {
  /** Null for the heading. */
  readonly key: string | null;
  readonly group: string;
  /** Its place in the group, from 0; that of a heading is -1. */
  readonly at: number;
  readonly node: VNode;
}

/** What a row and a heading are taken to be high until one is seen, in pixels. */
const usual = { row: 48, heading: 32 };

/** How high rows and headings were when last seen, in pixels; others are taken to be as those seen first. */
export class SeenHeights<Row extends { readonly key: string }> implements Heights<Row> {
  /** By group: of most groups no row was ever drawn, and thousands of keys need not be looked for. */
  readonly #known = new Map<string, Map<string | null, number>>();
  #usualRow = usual.row;

  readonly heading = ({ key }: RowGroup<Row>): number => this.#known.get(key)?.get(null) ?? usual.heading;

  readonly rowIn = ({ key: group }: RowGroup<Row>): ((row: Row) => number) => {
    const [known, row] = [this.#known.get(group), this.#usualRow];
    return known === undefined ? () => row : ({ key }) => known.get(key) ?? row;
  };

  /** Looks at what is drawn. Returns what is of another height than was thought; null for everything. */
  see(parts: readonly DrawnPart[]): Resized | null {
    const isFirst = this.#known.size === 0;
    const resized = new Map<string, Map<number, number>>();
    for (const { key, group, at, node } of parts) {
      const height = heightOf(node);
      const known = this.#known.get(group) ?? new Map<string | null, number>();
      if (known.get(key) === height) continue;
      this.#known.set(group, known.set(key, height));
      const others = resized.get(group) ?? new Map<number, number>();
      resized.set(group, others.set(at, height));
    }
    if (!isFirst) return resized;
    const rows = parts.filter(({ key }) => key !== null);
    this.#usualRow = rows.reduce((sum, { node }) => sum + heightOf(node), 0) / Math.max(1, rows.length);
    return null;
  }

  forget(): void {
    this.#known.clear();
  }
}

function heightOf({ elm }: VNode): number {
  return elm?.instanceOf(HTMLElement) === true ? elm.getBoundingClientRect().height : 0;
}

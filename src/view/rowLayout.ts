/** Rows of one list that stand together, under a heading or none. */
export interface RowGroup<Row> {
  /** Tells it from the others. */
  readonly key: string;
  readonly rows: readonly Row[];
}

/** How high things are, in pixels: as last measured, else as others of their kind are. */
export interface Heights<Row> {
  readonly heading: (group: RowGroup<Row>) => number;
  readonly row: (row: Row) => number;
}

/** Where the rows of a list stand, one below another through all groups. */
export interface RowLayout {
  readonly count: number;
  /** Pixels from the list's beginning to each row, and to the list's end. */
  readonly tops: Float64Array;
  /** Pixels from the list's beginning to the end of each row. */
  readonly bottoms: Float64Array;
}

/** A run of rows, by their places; `to` is the place behind the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Lays out all rows, those that are not drawn too. Headings stand between the rows around them. */
export function rowLayout<Row>(groups: readonly RowGroup<Row>[], heights: Heights<Row>): RowLayout {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const tops = new Float64Array(count + 1);
  const bottoms = new Float64Array(count);
  let [at, y] = [0, 0];
  for (const group of groups) {
    y += heights.heading(group);
    for (const row of group.rows) {
      tops[at] = y;
      y += heights.row(row);
      bottoms[at] = y;
      at += 1;
    }
  }
  tops[count] = y;
  return { count, tops, bottoms };
}

/** The rows of which something lies between two heights; none where the list is elsewhere. */
export function rowsBetween({ count, tops, bottoms }: RowLayout, top: number, bottom: number): Stretch {
  const from = firstBeyond(bottoms, count, top);
  const to = firstBeyond(tops, count, bottom);
  return { from, to: Math.max(from, to) };
}

/** How many of the first `count` heights, which grow, are not beyond a height. */
function firstBeyond(heights: Float64Array, count: number, height: number): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((heights[middle] ?? 0) <= height) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * The runs of rows to draw, in order and apart from each other: those in sight, and single ones that must
 * not be missing. Places that the list does not have are left out.
 */
export function stretchesOf(seen: Stretch, single: readonly number[], count: number): readonly Stretch[] {
  const wanted = [seen, ...single.map((at) => ({ from: at, to: at + 1 }))]
    .filter(({ from, to }) => from >= 0 && to <= count && from < to)
    .sort((a, b) => a.from - b.from);
  const stretches: Stretch[] = [];
  for (const stretch of wanted) {
    const last = stretches.at(-1);
    if (last === undefined || stretch.from > last.to) stretches.push(stretch);
    else stretches[stretches.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
  }
  return stretches;
}

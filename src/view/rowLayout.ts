/** Rows of one list that stand together, under a heading or none. */
export interface RowGroup<Row> {
  /** Tells it from the others. */
  readonly key: string;
  readonly rows: readonly Row[];
}

/** How high things are, in pixels: as last measured, else as others of their kind are. */
export interface Heights<Row> {
  readonly heading: (group: RowGroup<Row>) => number;
  readonly rowIn: (group: RowGroup<Row>) => (row: Row) => number;
}

/** Where the rows of a list stand, one below another through all groups. */
export interface RowLayout<Row> {
  readonly count: number;
  readonly groups: readonly GroupLayout<Row>[];
}

/** Where the rows of one group stand. */
interface GroupLayout<Row> {
  readonly group: RowGroup<Row>;
  /** The place of its first row among all rows. */
  readonly first: number;
  /** Pixels from the list's beginning to its first row. */
  readonly top: number;
  /** Pixels from there to the end of each row. */
  readonly ends: Float64Array;
}

/** New heights of rows, in pixels: by the key of their group, and by their place in it from 0. */
export type Resized = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** A run of rows, by their places; `to` is the place behind the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Lays out all rows, those that are not drawn too. Headings stand between the rows around them.
 *
 * @param before an earlier layout: its groups are taken over where their rows are the same ones
 * @param resized rows of such groups that are of another height than in it
 */
export function rowLayout<Row>(
  groups: readonly RowGroup<Row>[],
  heights: Heights<Row>,
  before: RowLayout<Row> | null = null,
  resized: Resized = new Map(),
): RowLayout<Row> {
  const known = new Map(before?.groups.map(({ group: { key, rows }, ends }) => [key, { rows, ends }]));
  let [count, y] = [0, 0];
  const laidOut = groups.map((group) => {
    const one = known.get(group.key);
    const isSame = one?.rows === group.rows;
    const ends = isSame
      ? movedEnds(one.ends, resized.get(group.key))
      : endsOf(group.rows, heights.rowIn(group), one);
    const first = count;
    const top = y + heights.heading(group);
    count += group.rows.length;
    y = top + (ends.at(-1) ?? 0);
    return { group, first, top, ends };
  });
  return { count, groups: laidOut };
}

/** Where rows end in a group, in pixels from its first row. */
interface Ends<Row> {
  readonly rows: readonly Row[];
  readonly ends: Float64Array;
}

function movedEnds(ends: Float64Array, resized: ReadonlyMap<number, number> | undefined): Float64Array {
  if (resized === undefined) return ends;
  let by = 0;
  return ends.map((end, at) => {
    const height = resized.get(at);
    if (height !== undefined) by += height - end + (at === 0 ? 0 : (ends[at - 1] ?? 0));
    return end + by;
  });
}

/** Rows are as high as before that stand before or behind all that has changed; of the others it is asked. */
function endsOf<Row>(
  rows: readonly Row[],
  height: (row: Row) => number,
  before: Ends<Row> = { rows: [], ends: new Float64Array() },
): Float64Array {
  const atStart = alikeAtStart(rows, before.rows);
  const atEnd = alikeAtEnd(rows, before.rows, atStart);
  const ends = new Float64Array(rows.length);
  ends.set(before.ends.subarray(0, atStart));
  let y = ends[atStart - 1] ?? 0;
  for (let at = atStart; at < rows.length - atEnd; at += 1) {
    const row = rows[at];
    if (row !== undefined) y += height(row);
    ends[at] = y;
  }
  const behind = before.rows.length - atEnd;
  const moved = y - (before.ends[behind - 1] ?? 0);
  const movedOn = before.ends.subarray(behind).map((end) => end + moved);
  ends.set(movedOn, rows.length - atEnd);
  return ends;
}

function alikeAtStart<Row>(a: readonly Row[], b: readonly Row[]): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[count] === b[count]) count += 1;
  return count;
}

/** @param apart how many at the start are not to be counted */
function alikeAtEnd<Row>(a: readonly Row[], b: readonly Row[], apart: number): number {
  const most = Math.min(a.length, b.length) - apart;
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
}

/** Pixels from the list's beginning to a row. */
export function topOf(layout: RowLayout<unknown>, at: number): number {
  const group = groupAt(layout, at);
  return group === undefined ? 0 : group.top + (group.ends[at - group.first - 1] ?? 0);
}

/** Pixels from the list's beginning to the end of a row. */
export function bottomOf(layout: RowLayout<unknown>, at: number): number {
  const group = groupAt(layout, at);
  return group === undefined ? 0 : group.top + (group.ends[at - group.first] ?? 0);
}

function groupAt({ groups }: RowLayout<unknown>, at: number): GroupLayout<unknown> | undefined {
  return groups[howMany(groups.length, (place) => (groups[place]?.first ?? 0) <= at) - 1];
}

/** The rows of which something lies between two heights; none where the list is elsewhere. */
export function rowsBetween(layout: RowLayout<unknown>, top: number, bottom: number): Stretch {
  const from = howMany(layout.count, (at) => bottomOf(layout, at) <= top);
  const to = howMany(layout.count, (at) => topOf(layout, at) <= bottom);
  return { from, to: Math.max(from, to) };
}

/** How many of the first `count` places a thing is true of that is true of none behind one of which it is not. */
function howMany(count: number, isTrueOf: (at: number) => boolean): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isTrueOf(middle)) from = middle + 1;
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

/**
 * The rows of many parts in one order, kept from one question to the next: a part is told apart by
 * identity, and of parts that changed only the rows that it did not have before are sorted in again.
 */
export class MergedRows<Row> {
  #parts: ReadonlySet<readonly Row[]> = new Set();
  #rows: readonly Row[] = [];

  constructor(private readonly order: Order<Row>) {}

  /** @param parts each in any order of its own */
  of(parts: readonly (readonly Row[])[]): readonly Row[] {
    const now = new Set(parts);
    const coming = parts.filter((part) => !this.#parts.has(part)).flat();
    const going = [...this.#parts].filter((part) => !now.has(part)).flat();
    const [come, gone] = [except(going, coming), except(coming, going)];
    if (come.length > 0 || gone.length > 0)
      this.#rows = merged(without(this.#rows, gone, this.order), come.toSorted(this.order), this.order);
    this.#parts = now;
    return this.#rows;
  }
}

type Order<Row> = (a: Row, b: Row) => number;

function except<Row>(others: readonly Row[], rows: readonly Row[]): readonly Row[] {
  if (others.length === 0) return rows;
  const left = new Set(others);
  return rows.filter((row) => !left.has(row));
}

/** In time that grows with how many go, and hardly with how many are there; so it is with those that come. */
function without<Row>(rows: readonly Row[], gone: readonly Row[], order: Order<Row>): readonly Row[] {
  if (gone.length === 0) return rows;
  const places = gone.map((row) => placeOf(row, rows, order)).sort((a, b) => a - b);
  const between = places.map((place, at) => rows.slice((places[at - 1] ?? -1) + 1, place));
  return joined([...between, rows.slice((places.at(-1) ?? -1) + 1)]);
}

function merged<Row>(there: readonly Row[], coming: readonly Row[], order: Order<Row>): readonly Row[] {
  if (there.length === 0) return coming;
  const parts: (readonly Row[])[] = [];
  let at = 0;
  for (const row of coming) {
    const place = placeFor(row, there, at, order);
    parts.push(there.slice(at, place), [row]);
    at = place;
  }
  return joined([...parts, there.slice(at)]);
}

/** A call takes some ten thousand arguments, and no more. */
const atOnce = 10_000;

/** What `flat` gives, and a hundred times as fast: whole parts are copied. */
function joined<Row>(parts: readonly (readonly Row[])[]): readonly Row[] {
  let rows: readonly Row[] = [];
  for (let at = 0; at < parts.length; at += atOnce) rows = rows.concat(...parts.slice(at, at + atOnce));
  return rows;
}

/** Rows of one rank are told apart by identity. */
function placeOf<Row>(row: Row, rows: readonly Row[], order: Order<Row>): number {
  const behind = placeFor(row, rows, 0, order);
  return rows.lastIndexOf(row, behind - 1);
}

/** Behind all that stand before the row or beside it, from a place on. */
function placeFor<Row>(row: Row, rows: readonly Row[], start: number, order: Order<Row>): number {
  let [from, to] = [start, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = rows[middle];
    if (other !== undefined && order(other, row) <= 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * The rows of many parts in one order, kept from one question to the next: a part is told apart by
 * identity, and only the rows of parts that changed are sorted in again.
 */
export class MergedRows<Row> {
  #parts: ReadonlySet<readonly Row[]> = new Set();
  #rows: readonly Row[] = [];

  constructor(private readonly order: (a: Row, b: Row) => number) {}

  /** @param parts each in any order of its own */
  of(parts: readonly (readonly Row[])[]): readonly Row[] {
    const now = new Set(parts);
    const come = parts.filter((part) => !this.#parts.has(part)).flat();
    const gone = [...this.#parts].filter((part) => !now.has(part)).flat();
    if (come.length > 0 || gone.length > 0)
      this.#rows = merged(this.without(gone), this.sorted(come), this.order);
    this.#parts = now;
    return this.#rows;
  }

  private sorted(rows: readonly Row[]): readonly Row[] {
    return rows.toSorted(this.order);
  }

  private without(gone: readonly Row[]): readonly Row[] {
    if (gone.length === 0) return this.#rows;
    const left = new Set(gone);
    return this.#rows.filter((row) => !left.has(row));
  }
}

/** In time that grows with how many come, and hardly with how many are there. */
function merged<Row>(
  there: readonly Row[],
  coming: readonly Row[],
  order: (a: Row, b: Row) => number,
): readonly Row[] {
  if (there.length === 0) return coming;
  const parts: (readonly Row[])[] = [];
  let at = 0;
  for (const row of coming) {
    const place = placeFor(row, there, at, order);
    parts.push(there.slice(at, place), [row]);
    at = place;
  }
  return parts.flat().concat(there.slice(at));
}

/** Behind all that stand before the row or beside it, from a place on. */
function placeFor<Row>(
  row: Row,
  rows: readonly Row[],
  start: number,
  order: (a: Row, b: Row) => number,
): number {
  let [from, to] = [start, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = rows[middle];
    if (other !== undefined && order(other, row) <= 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

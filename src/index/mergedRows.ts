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

function merged<Row>(
  some: readonly Row[],
  others: readonly Row[],
  order: (a: Row, b: Row) => number,
): readonly Row[] {
  if (some.length === 0) return others;
  const rows: Row[] = [];
  let at = 0;
  for (const row of some) {
    for (let other = others[at]; other !== undefined && order(other, row) < 0; other = others[at]) {
      rows.push(other);
      at += 1;
    }
    rows.push(row);
  }
  return rows.concat(others.slice(at));
}

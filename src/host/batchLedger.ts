/** How many notes a batch holds, and of how many of them its text is the one that counts. */
interface Fill {
  readonly all: number;
  counting: number;
}

/**
 * Which batch holds the text of each note that counts. Older ones may hold what the note said before: to take it
 * out of them costs as much as writing them again. The newest batch has the lowest key.
 */
export class BatchLedger {
  private readonly keys = new Map<string, number>();
  /** The batches in which a note's text is out of date. */
  private readonly outdated = new Map<string, Set<number>>();
  private readonly fills = new Map<number, Fill>();

  /** Enters a batch, found or about to be written. What it holds counts where no newer one holds it. */
  enter(key: number, paths: readonly string[]): void {
    const fill = { all: paths.length, counting: 0 };
    this.fills.set(key, fill);
    for (const path of paths) {
      const known = this.keys.get(path) ?? null;
      if (known !== null && known < key) {
        this.outdate(path, key);
        continue;
      }
      if (known !== null) this.outdate(path, known);
      this.keys.set(path, key);
      fill.counting += 1;
    }
  }

  /** A note is to be kept no more. Gives the batches that hold what it said. */
  forget(path: string): readonly number[] {
    const key = this.keys.get(path);
    if (key !== undefined) this.outdate(path, key);
    const holding = [...(this.outdated.get(path) ?? [])];
    this.keys.delete(path);
    this.outdated.delete(path);
    return holding;
  }

  /** Whether the text that a batch holds of a note is the one that counts. */
  counts(path: string, key: number): boolean {
    return this.keys.get(path) === key;
  }

  /** How many of a batch's texts count. */
  counting(key: number): number {
    return this.fills.get(key)?.counting ?? 0;
  }

  /** The batches of which less than half counts. */
  wasteful(): readonly number[] {
    return [...this.fills].filter(([, { all, counting }]) => 2 * counting < all).map(([key]) => key);
  }

  /** What does not count is taken out of a batch; one that is empty then is gone. */
  thin(key: number): void {
    const counting = this.counting(key);
    if (counting === 0) this.fills.delete(key);
    else this.fills.set(key, { all: counting, counting });
    for (const [path, keys] of this.outdated)
      if (keys.delete(key) && keys.size === 0) this.outdated.delete(path);
  }

  clear(): void {
    this.keys.clear();
    this.outdated.clear();
    this.fills.clear();
  }

  private outdate(path: string, key: number): void {
    const keys = this.outdated.get(path) ?? new Set();
    this.outdated.set(path, keys.add(key));
    const fill = this.fills.get(key);
    if (fill !== undefined && this.counts(path, key)) fill.counting -= 1;
  }
}

/** What is under way on the page: saves that wait, plugins that load, renderings that run. */
export class Activity {
  private readonly running = new Set<object>();

  /** Notes that something has begun; the same token twice counts once. */
  begin(token: object): void {
    this.running.add(token);
  }

  end(token: object): void {
    this.running.delete(token);
  }

  /** Counts as under way until the promise is settled. */
  async during<T>(promise: Promise<T>): Promise<T> {
    const token = {};
    this.begin(token);
    try {
      return await promise;
    } finally {
      this.end(token);
    }
  }

  get isQuiet(): boolean {
    return this.running.size === 0;
  }
}

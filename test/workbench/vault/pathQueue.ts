/** Lets the writes of one path wait for each other; those of different paths run side by side. */
export class PathQueue {
  private readonly tails = new Map<string, Promise<unknown>>();

  /** Runs a task when all earlier ones of the path are over, however they ended. */
  run<T>(path: string, task: () => Promise<T>): Promise<T> {
    const before = this.tails.get(path) ?? Promise.resolve();
    const result = before.then(task, task);
    this.tails.set(path, result);
    const forget = (): void => {
      if (this.tails.get(path) === result) this.tails.delete(path);
    };
    void result.then(forget, forget);
    return result;
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    while (this.tails.size > 0) await Promise.allSettled(this.tails.values());
  }
}

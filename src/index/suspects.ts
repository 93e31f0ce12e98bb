import type { NotePath } from "../model/notePath";

/** Notes that something may be wrong with by themselves, told from the others when somebody first asks. */
export class Suspects {
  private readonly troubled = new Set<NotePath>();
  /** What is wrong with a note is not known before its items are read. */
  private readonly unchecked = new Set<NotePath>();

  /** A note is new, says something else, or belongs elsewhere. */
  add(path: NotePath): void {
    this.troubled.delete(path);
    this.unchecked.add(path);
  }

  remove(path: NotePath): void {
    this.troubled.delete(path);
    this.unchecked.delete(path);
  }

  /** @param isSuspect is asked about each note that is new here */
  all(isSuspect: (path: NotePath) => boolean): Iterable<NotePath> {
    for (const path of this.unchecked) if (isSuspect(path)) this.troubled.add(path);
    this.unchecked.clear();
    return this.troubled;
  }
}

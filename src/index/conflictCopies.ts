import { areOfOneOccasion, originalByNumber, originalOf } from "../model/conflictCopy";
import type { ParsedNote } from "../model/note";
import type { NotePath } from "../model/notePath";

/** The copies that sync services made of notes: one counts for nothing while the note itself is there. */
export class ConflictCopies {
  /** What may be copies, by their path, and the paths that they were made from. */
  private readonly originals = new Map<NotePath, NotePath>();

  /** @param notes all that take part */
  constructor(private readonly notes: ReadonlyMap<NotePath, ParsedNote>) {}

  /** Remembers a note whose name is that of a copy. */
  add(path: NotePath): void {
    const original = originalOf(path) ?? originalByNumber(path);
    if (original !== null) this.originals.set(path, original);
  }

  remove(path: NotePath): void {
    this.originals.delete(path);
  }

  /** Whether a note's name is that of a copy, whatever became of the note that it was made from. */
  mayBe(path: NotePath): boolean {
    return this.originals.has(path);
  }

  /** What may be copies of a note. */
  of(original: NotePath): readonly NotePath[] {
    return [...this.originals].filter(([, from]) => from === original).map(([copy]) => copy);
  }

  /** The note that takes part and that this one was made from; null for a note that is no copy. */
  originalOf(path: NotePath): NotePath | null {
    const original = this.originals.get(path);
    if (original === undefined) return null;
    const [copy, kept] = [this.notes.get(path), this.notes.get(original)];
    if (copy === undefined || kept === undefined) return null;
    return originalOf(path) !== null || areOfOneOccasion(copy, kept) ? original : null;
  }
}

import type { NotePath } from "../model/notePath";
import type { Relationship, RelationshipKey } from "../model/relationship";
import { assembleRelationship, withText, type PairedNote } from "./assembleRelationship";
import type { ConflictCopies } from "./conflictCopies";
import type { Filing } from "./filing";
import type { LinkResolver } from "./people";

/** Relationships, each put together when it is asked for, and again once its notes are others. */
export class RelationshipMemory {
  private readonly assembled = new Map<RelationshipKey, Relationship>();

  constructor(
    private readonly filing: Filing,
    private readonly copies: ConflictCopies,
    private readonly resolve: LinkResolver,
  ) {}

  /** Null for a relationship that no note tells of. */
  get(key: RelationshipKey): Relationship | null {
    const known = this.assembled.get(key);
    if (known !== undefined) return known;
    const notes = this.pathsOf(key)
      .toSorted()
      .flatMap((path) => this.filing.pairedNote(path) ?? []);
    if (notes.length === 0) return null;
    const relationship = assembleRelationship(key, notes, this.resolve);
    this.assembled.set(key, relationship);
    return relationship;
  }

  /** The notes that count for a relationship, in no order. */
  pathsOf(key: RelationshipKey): readonly NotePath[] {
    return [...this.filing.pathsOf(key)].filter((path) => this.copies.originalOf(path) === null);
  }

  /** Takes in that one of the notes says something else below its properties. */
  reword(key: RelationshipKey, before: PairedNote["note"], note: PairedNote["note"]): void {
    const known = this.assembled.get(key);
    if (known !== undefined) this.assembled.set(key, withText(known, before, note));
  }

  forget(key: RelationshipKey): void {
    this.assembled.delete(key);
  }
}

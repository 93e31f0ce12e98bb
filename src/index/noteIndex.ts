import type { AgreementNote, ParsedNote } from "../model/note";
import type { NotePath } from "../model/notePath";
import type { NoteProblem } from "../model/problem";
import type { Relationship, RelationshipKey } from "../model/relationship";
import { isSameHead } from "../note/noteHead";
import { wholeNote } from "../note/readLater";
import { ConflictCopies } from "./conflictCopies";
import { Filing } from "./filing";
import { itemsTwice } from "./halfMoved";
import { LinkMemory } from "./linkMemory";
import type { LinkResolver, UserNames } from "./people";
import { swappedNotes } from "./problemsOfSides";
import { RelationshipMemory } from "./relationshipMemory";
import { Remembered } from "./remembered";
import { Suspects } from "./suspects";

/**
 * All notes that take part, by path and by relationship. Nothing in it depends on the time, and links
 * are resolved by the app through what is handed in, so that it equals one built anew from the same
 * notes at any moment.
 */
export class NoteIndex {
  private readonly notes = new Map<NotePath, ParsedNote>();
  private readonly agreementNotes = new Map<NotePath, AgreementNote>();
  private readonly copies = new ConflictCopies(this.notes);
  private readonly suspects = new Suspects();
  private readonly links: LinkMemory;
  private readonly filing: Filing;
  private readonly known: RelationshipMemory;
  private readonly together = new Remembered<readonly NoteProblem[]>();
  private changes = 0;
  private headChanges = 0;

  /** @param resolve how the app resolves links; asked again for what is known by `relink` alone */
  constructor(resolve: LinkResolver, user: UserNames) {
    this.links = new LinkMemory(resolve);
    this.filing = new Filing(this.notes, this.links, user, {
      placed: (path) => {
        this.suspects.add(path);
      },
      touched: (key) => {
        this.known.forget(key);
      },
    });
    this.known = new RelationshipMemory(this.filing, this.copies, this.links.resolve);
  }

  /** Grows with every change; an equal revision means an equal answer to every question. */
  get revision(): number {
    return this.changes;
  }

  /** Grows with every change but that of what stands below the properties of a note of ours. */
  get heads(): number {
    return this.headChanges;
  }

  /**
   * Grows when a note belongs to another relationship than before, or a link leads elsewhere. What people
   * write in a note leaves it as it is.
   */
  get placement(): number {
    return this.filing.placement;
  }

  /** Takes in what a note says now. A note that says the same as before changes nothing. */
  put(note: ParsedNote): void {
    const before = this.notes.get(note.path);
    if (before !== undefined && isSameReading(before, note)) return;
    this.notes.set(note.path, note);
    if (note.kind === "agreement") this.agreementNotes.set(note.path, note);
    else this.agreementNotes.delete(note.path);
    if (before !== undefined && this.reword(before, note)) this.changes += 1;
    else this.place(note);
  }

  /** Forgets a note that is gone, or takes part no more. */
  remove(path: NotePath): void {
    if (!this.notes.delete(path)) return;
    this.agreementNotes.delete(path);
    this.copies.remove(path);
    this.suspects.remove(path);
    this.filing.remove(path);
    this.countCopies(path);
    this.countChange();
  }

  /** Follows a note to its new path. Links that others hold are for `relink` to see to. */
  rename(from: NotePath, to: NotePath): void {
    const note = this.notes.get(from);
    if (note === undefined) return;
    this.remove(from);
    this.put({ ...wholeNote(note), path: to });
  }

  /**
   * Resolves links again, after notes came, went or were renamed. Only notes with a link that leads
   * elsewhere now are filed anew.
   */
  relink(): void {
    if (this.filing.relink()) this.countChange();
  }

  /** Files all notes anew when the user goes by other names. */
  setUser(user: UserNames): void {
    if (this.filing.setUser(user)) this.countChange();
  }

  has(path: NotePath): boolean {
    return this.notes.has(path);
  }

  get(path: NotePath): ParsedNote | null {
    return this.notes.get(path) ?? null;
  }

  /** Every note that takes part, in no order. */
  all(): readonly ParsedNote[] {
    return [...this.notes.values()];
  }

  /** Every note that belongs to no relationship by itself; its items may. */
  looseNotes(): Iterable<ParsedNote> {
    return this.filing.looseNotes();
  }

  /** The notes of a relationship, conflict copies left out, in no order. */
  notesOf(key: RelationshipKey): readonly ParsedNote[] {
    return this.known.pathsOf(key).flatMap((path) => this.notes.get(path) ?? []);
  }

  /** The agreements among them, in no order: many fewer, so that to look at all of them costs little. */
  agreements(): readonly AgreementNote[] {
    return [...this.agreementNotes.values()];
  }

  /** Of all relationships, which are not put together for that. */
  relationshipKeys(): readonly RelationshipKey[] {
    return [...this.filing.keys()];
  }

  relationships(): readonly Relationship[] {
    return this.relationshipKeys().flatMap((key) => this.relationship(key) ?? []);
  }

  relationship(key: RelationshipKey): Relationship | null {
    return this.known.get(key);
  }

  /** The relationship that a note of ours belongs to, or null. */
  relationshipOf(path: NotePath): Relationship | null {
    const key = this.filing.keyOf(path);
    return key === null ? null : this.relationship(key);
  }

  /** How links are resolved. */
  get linkResolver(): LinkResolver {
    return this.links.resolve;
  }

  /** The user's names, as the notes are read by them. */
  get userNames(): UserNames {
    return this.filing.userNames;
  }

  /** What is wrong with notes, on their own and seen together, in the order of their paths. */
  problems(): readonly NoteProblem[] {
    const suspects = this.suspects.all((path) => this.copies.mayBe(path) || this.problemsOf(path).length > 0);
    const alone = [...suspects].flatMap((path) =>
      this.problemsOf(path).map((problem) => ({ path, problem })),
    );
    const relationships = this.relationships();
    const together = relationships.flatMap((relationship) =>
      this.together.of(relationship, [], () => problemsTogether(relationship)),
    );
    const swapped = swappedNotes(relationships, (key) => this.relationship(key));
    return [...alone, ...together, ...swapped].sort((a, b) =>
      a.path < b.path ? -1 : Number(a.path > b.path),
    );
  }

  /** The note of ours that a sync service made this one from: a copy counts for nothing beside it. */
  copiedFrom(path: NotePath): NotePath | null {
    return this.copies.originalOf(path);
  }

  private problemsOf(path: NotePath): readonly NoteProblem["problem"][] {
    const other = this.copiedFrom(path);
    if (other !== null) return [{ kind: "conflict-copy", other }];
    return [...(this.notes.get(path)?.problems ?? []), ...this.filing.problemsOf(path)];
  }

  private countChange(): void {
    this.changes += 1;
    this.headChanges += 1;
  }

  private place(note: ParsedNote): void {
    this.copies.add(note.path);
    this.filing.file(note);
    this.countCopies(note.path);
    this.countChange();
  }

  /** What most edits come to: a note whose properties say what they said stays where it is. Else false. */
  private reword(before: ParsedNote, note: ParsedNote): boolean {
    const key = this.filing.keyOf(note.path);
    if (key === null || before.kind === "other" || note.kind === "other") return false;
    if (!isSameHead(before, note)) return false;
    this.filing.reword(note);
    this.known.reword(key, before, note);
    return true;
  }

  /** Copies count, or no more, when the note that they were made from goes, comes, or says something else. */
  private countCopies(original: NotePath): void {
    for (const copy of this.copies.of(original)) {
      const key = this.filing.keyOf(copy);
      if (key !== null) this.known.forget(key);
    }
  }
}

function problemsTogether({ problems, meetings }: Relationship): readonly NoteProblem[] {
  return [...problems, ...meetings.flatMap(itemsTwice)];
}

/**
 * An equal text is not enough: it may have been read by other rules, or with an older outline than its
 * own while the app was still busy with it.
 */
function isSameReading(a: ParsedNote, b: ParsedNote): boolean {
  return a.text === b.text && JSON.stringify(a) === JSON.stringify(b);
}

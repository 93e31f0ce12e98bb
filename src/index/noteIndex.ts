import { areOfOneOccasion, originalByNumber, originalOf } from "../model/conflictCopy";
import type { AgreementNote, ParsedNote } from "../model/note";
import type { NotePath } from "../model/notePath";
import type { NoteProblem } from "../model/problem";
import { relationshipKey, type Relationship, type RelationshipKey } from "../model/relationship";
import { assembleRelationship, type PairedNote } from "./assembleRelationship";
import { LinkMemory } from "./linkMemory";
import { problemsOfSides, swappedNotes } from "./problemsOfSides";
import { pairOf, type LinkResolver, type Pair, type UserNames } from "./people";

/**
 * All notes that take part, by path and by relationship. Nothing in it depends on the time, and links
 * are resolved by the app through what is handed in, so that it equals one built anew from the same
 * notes at any moment.
 */
export class NoteIndex {
  private readonly notes = new Map<NotePath, ParsedNote>();
  private readonly agreementNotes = new Map<NotePath, AgreementNote>();
  private readonly filed = new Map<NotePath, FiledNote>();
  private readonly byRelationship = new Map<RelationshipKey, Set<NotePath>>();
  private readonly byAgreement = new Map<NotePath, Set<NotePath>>();
  /** What may be conflict copies, by their path, and the paths that they were made from. */
  private readonly copies = new Map<NotePath, NotePath>();
  private readonly assembled = new Map<RelationshipKey, Relationship>();
  private readonly links: LinkMemory;
  /** Notes that something may be wrong with by themselves. */
  private readonly troubled = new Set<NotePath>();
  /** Notes that nobody has asked about yet: what is wrong with one is not known before its items are read. */
  private readonly unchecked = new Set<NotePath>();
  /** Notes that belong to no relationship by themselves; their items may. */
  private readonly loose = new Map<NotePath, ParsedNote>();
  private changes = 0;
  private moves = 0;

  /** @param resolve how the app resolves links; asked again for what is known by `relink` alone */
  constructor(
    resolve: LinkResolver,
    private user: UserNames,
  ) {
    this.links = new LinkMemory(resolve);
  }

  /** Grows with every change; an equal revision means an equal answer to every question. */
  get revision(): number {
    return this.changes;
  }

  /**
   * Grows when a note belongs to another relationship than before, or a link leads elsewhere. What people
   * write in a note leaves it as it is.
   */
  get placement(): number {
    return this.moves;
  }

  /** Takes in what a note says now. A note that says the same as before changes nothing. */
  put(note: ParsedNote): void {
    const known = this.notes.get(note.path);
    if (known !== undefined && isSameReading(known, note)) return;
    const key = this.unfile(note.path);
    this.notes.set(note.path, note);
    if (note.kind === "agreement") this.agreementNotes.set(note.path, note);
    else this.agreementNotes.delete(note.path);
    const original = originalOf(note.path) ?? originalByNumber(note.path);
    if (original !== null) this.copies.set(note.path, original);
    this.file(note, key);
    this.refileMeetingsOf(note.path);
    this.countCopies(note.path);
    this.changes += 1;
  }

  /** Forgets a note that is gone, or takes part no more. */
  remove(path: NotePath): void {
    if (!this.notes.has(path)) return;
    this.unfile(path);
    this.notes.delete(path);
    this.agreementNotes.delete(path);
    this.copies.delete(path);
    this.refileMeetingsOf(path);
    this.countCopies(path);
    this.changes += 1;
    this.moves += 1;
  }

  /** Follows a note to its new path. Links that others hold are for `relink` to see to. */
  rename(from: NotePath, to: NotePath): void {
    const note = this.notes.get(from);
    if (note === undefined) return;
    this.remove(from);
    this.put({ ...note, path: to });
  }

  /**
   * Resolves links again, after notes came, went or were renamed. Only notes with a link that leads
   * elsewhere now are filed anew.
   */
  relink(): void {
    const led = this.links.refollow((path) => this.notes.has(path));
    for (const path of led) this.refile(path);
    if (led.size === 0) return;
    this.changes += 1;
    this.moves += 1;
  }

  /** Files all notes anew when the user goes by other names. */
  setUser(user: UserNames): void {
    if (isSameUser(user, this.user)) return;
    this.user = user;
    for (const path of this.notes.keys()) this.refile(path);
    this.changes += 1;
    this.moves += 1;
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
    return this.loose.values();
  }

  /** The notes of a relationship, conflict copies left out, in no order. */
  notesOf(key: RelationshipKey): readonly ParsedNote[] {
    const counted = [...(this.byRelationship.get(key) ?? [])].filter(
      (path) => this.copiedFrom(path) === null,
    );
    return counted.map((path) => this.notes.get(path)).filter((note) => note !== undefined);
  }

  /** The agreements among them, in no order: many fewer, so that to look at all of them costs little. */
  agreements(): readonly AgreementNote[] {
    return [...this.agreementNotes.values()];
  }

  /** Of all relationships, which are not put together for that. */
  relationshipKeys(): readonly RelationshipKey[] {
    return [...this.byRelationship.keys()];
  }

  relationships(): readonly Relationship[] {
    return this.relationshipKeys()
      .map((key) => this.relationship(key))
      .filter((found) => found !== null);
  }

  relationship(key: RelationshipKey): Relationship | null {
    const known = this.assembled.get(key);
    if (known !== undefined) return known;
    const paths = this.byRelationship.get(key);
    if (paths === undefined) return null;
    const counted = [...paths].filter((path) => this.copiedFrom(path) === null).sort();
    const notes = counted.flatMap((path) => this.filed.get(path)?.paired ?? []);
    if (notes.length === 0) return null;
    const relationship = assembleRelationship(key, notes, this.links.resolve);
    this.assembled.set(key, relationship);
    return relationship;
  }

  /** The relationship that a note of ours belongs to, or null. */
  relationshipOf(path: NotePath): Relationship | null {
    const key = this.filed.get(path)?.key;
    return key === undefined ? null : this.relationship(key);
  }

  /** How links are resolved. */
  get linkResolver(): LinkResolver {
    return this.links.resolve;
  }

  /** The user's names, as the notes are read by them. */
  get userNames(): UserNames {
    return this.user;
  }

  /** What is wrong with notes, on their own and seen together, in the order of their paths. */
  problems(): readonly NoteProblem[] {
    this.check();
    const alone = [...this.troubled].flatMap((path) =>
      this.problemsOf(path).map((problem) => ({ path, problem })),
    );
    const relationships = this.relationships();
    const together = relationships.flatMap(({ problems }) => problems);
    const swapped = swappedNotes(relationships, (key) => this.relationship(key));
    return [...alone, ...together, ...swapped].sort((a, b) =>
      a.path < b.path ? -1 : Number(a.path > b.path),
    );
  }

  /** The note of ours that a sync service made this one from: a copy counts for nothing beside it. */
  copiedFrom(path: NotePath): NotePath | null {
    const original = this.copies.get(path);
    const [copy, kept] = [this.notes.get(path), original && this.notes.get(original)];
    if (copy === undefined || !kept) return null;
    return originalOf(path) !== null || areOfOneOccasion(copy, kept) ? kept.path : null;
  }

  private check(): void {
    for (const path of this.unchecked) {
      if (this.copies.has(path) || this.problemsOf(path).length > 0) this.troubled.add(path);
    }
    this.unchecked.clear();
  }

  private problemsOf(path: NotePath): readonly NoteProblem["problem"][] {
    const other = this.copiedFrom(path);
    if (other !== null) return [{ kind: "conflict-copy", other }];
    return [...(this.notes.get(path)?.problems ?? []), ...(this.filed.get(path)?.problems ?? [])];
  }

  /** Copies count, or no more, when the note that they were made from goes, comes, or says something else. */
  private countCopies(original: NotePath): void {
    for (const [copy, of] of this.copies) {
      const key = of === original ? this.filed.get(copy)?.key : undefined;
      if (key !== undefined) this.assembled.delete(key);
    }
  }

  /** @param before where the note belonged until now */
  private file(note: ParsedNote, before: RelationshipKey | null): void {
    const filed = note.kind === "other" ? null : this.placeLinked(note);
    if (filed === null) this.loose.set(note.path, note);
    else {
      this.filed.set(note.path, filed);
      setAdd(this.byRelationship, filed.key, note.path);
      this.assembled.delete(filed.key);
    }
    this.unchecked.add(note.path);
    if ((filed?.key ?? null) !== before) this.moves += 1;
  }

  private placeLinked(note: PairedNote["note"]): FiledNote | null {
    const agreement = this.agreementOf(note);
    if (agreement !== null) setAdd(this.byAgreement, agreement, note.path);
    return this.place(note, agreement);
  }

  /** Where the note belonged. */
  private unfile(path: NotePath): RelationshipKey | null {
    this.troubled.delete(path);
    this.unchecked.delete(path);
    this.loose.delete(path);
    const filed = this.filed.get(path);
    if (filed === undefined) return null;
    this.filed.delete(path);
    setRemove(this.byRelationship, filed.key, path);
    this.assembled.delete(filed.key);
    return filed.key;
  }

  private refile(path: NotePath): void {
    const note = this.notes.get(path);
    const key = this.unfile(path);
    if (note !== undefined) this.file(note, key);
    this.refileMeetingsOf(path);
  }

  /** Meetings go where the agreement goes that they link to; so do those that belonged nowhere until now. */
  private refileMeetingsOf(agreement: NotePath): void {
    for (const path of [...(this.byAgreement.get(agreement) ?? [])]) {
      const note = this.notes.get(path);
      if (note === undefined || note.kind === "other" || this.agreementOf(note) !== agreement) {
        setRemove(this.byAgreement, agreement, path);
        continue;
      }
      this.file(note, this.unfile(path));
    }
  }

  /** The note that a note's link to its agreement leads to, whatever that note is. */
  private agreementOf(note: PairedNote["note"]): NotePath | null {
    if (note.kind === "agreement" || note.agreement === null) return null;
    return this.links.resolve(note.agreement, note.path);
  }

  /** Where a note belongs: with the agreement that it links to, else with the pair that it names. */
  private place(note: PairedNote["note"], linked: NotePath | null): FiledNote | null {
    const own = pairOf(note, note.kind === "agreement" ? note.role : null, this.user, this.links.resolve);
    if (note.kind === "agreement" || note.agreement === null)
      return own === null ? null : filedAs(note, own, problemsOfSides(note, own));
    const agreement = linked === null ? null : this.notes.get(linked);
    const agreed = agreement?.kind === "agreement" ? this.pairOfAgreement(agreement) : null;
    const pair = agreed ?? own;
    return pair === null
      ? null
      : filedAs(note, pair, this.problemsOfLink(note.agreement, linked, agreed, own));
  }

  private pairOfAgreement(agreement: AgreementNote): Pair | null {
    return pairOf(agreement, agreement.role, this.user, this.links.resolve);
  }

  private problemsOfLink(
    target: string,
    linked: NotePath | null,
    agreed: Pair | null,
    own: Pair | null,
  ): FiledNote["problems"] {
    if (linked === null) return [{ kind: "missing-link", property: "agreement", target }];
    const differ = agreed !== null && own !== null && !isSamePair(agreed, own);
    return differ ? [{ kind: "people-differ", agreement: linked }] : [];
  }
}

interface FiledNote {
  readonly key: RelationshipKey;
  readonly paired: PairedNote;
  readonly problems: readonly NoteProblem["problem"][];
}

function filedAs(note: PairedNote["note"], pair: Pair, problems: FiledNote["problems"]): FiledNote {
  return { key: relationshipKey(pair.mentor.key, pair.mentee.key), paired: { note, pair }, problems };
}

function isSameUser(a: UserNames, b: UserNames): boolean {
  return a.name === b.name && a.note === b.note && a.aliases.join("\n") === b.aliases.join("\n");
}

/**
 * An equal text is not enough: it may have been read by other rules, or with an older outline than its
 * own while the app was still busy with it.
 */
function isSameReading(a: ParsedNote, b: ParsedNote): boolean {
  return a.text === b.text && JSON.stringify(a) === JSON.stringify(b);
}

/** An agreement that says which side is the user's may know what the meeting's names alone do not. */
function isSamePair(a: Pair, b: Pair): boolean {
  const same = (x: Pair["mentor"], y: Pair["mentor"]): boolean => x.key === y.key || x.name === y.name;
  return same(a.mentor, b.mentor) && same(a.mentee, b.mentee);
}

function setAdd<Key>(sets: Map<Key, Set<NotePath>>, key: Key, path: NotePath): void {
  const paths = sets.get(key) ?? new Set();
  sets.set(key, paths.add(path));
}

function setRemove<Key>(sets: Map<Key, Set<NotePath>>, key: Key, path: NotePath): void {
  const paths = sets.get(key);
  paths?.delete(path);
  if (paths?.size === 0) sets.delete(key);
}

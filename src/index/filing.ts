import type { AgreementNote, ParsedNote } from "../model/note";
import type { NotePath } from "../model/notePath";
import type { NoteProblem } from "../model/problem";
import { relationshipKey, type RelationshipKey } from "../model/relationship";
import type { PairedNote } from "./assembleRelationship";
import type { LinkMemory } from "./linkMemory";
import { pairOf, type Pair, type UserNames } from "./people";
import { problemsOfSides } from "./problemsOfSides";

/** Where a note belongs, and what is wrong with it there. */
interface FiledNote {
  readonly key: RelationshipKey;
  readonly paired: PairedNote;
  readonly problems: readonly NoteProblem["problem"][];
}

/** Who goes by how notes are filed. */
interface FilingWatch {
  /** A note was filed, anew where it was filed before. */
  readonly placed: (path: NotePath) => void;
  /** A note came to a relationship, or was taken out of it. */
  readonly touched: (key: RelationshipKey) => void;
}

/** Which relationship each note belongs to, kept in step with notes, links and the user's names. */
export class Filing {
  private readonly filed = new Map<NotePath, FiledNote>();
  private readonly byRelationship = new Map<RelationshipKey, Set<NotePath>>();
  private readonly byAgreement = new Map<NotePath, Set<NotePath>>();
  /** Notes that belong to no relationship by themselves; their items may. */
  private readonly loose = new Map<NotePath, ParsedNote>();
  private moves = 0;

  /** @param notes all of them; whoever changes one files it, or takes it out, right after */
  constructor(
    private readonly notes: ReadonlyMap<NotePath, ParsedNote>,
    private readonly links: LinkMemory,
    private user: UserNames,
    private readonly watch: FilingWatch,
  ) {}

  /** Grows when a note belongs to another relationship than before, or a link leads elsewhere. */
  get placement(): number {
    return this.moves;
  }

  get userNames(): UserNames {
    return this.user;
  }

  /** Files a note, anew where it was filed before, and the meetings that go where it goes. */
  file(note: ParsedNote): void {
    this.place(note);
    this.refileMeetingsOf(note.path);
  }

  /** Leaves a note where it is that says something else below its properties. */
  reword(note: PairedNote["note"]): void {
    const filed = this.filed.get(note.path);
    if (filed === undefined) throw new RangeError(`${note.path} belongs to no relationship.`);
    this.filed.set(note.path, { ...filed, paired: { note, pair: filed.paired.pair } });
    this.watch.placed(note.path);
  }

  /** Takes out a note that is gone. */
  remove(path: NotePath): void {
    this.unfile(path);
    this.refileMeetingsOf(path);
    this.moves += 1;
  }

  /** Follows all links again, and files the notes anew of which one leads elsewhere. Says whether any does. */
  relink(): boolean {
    const led = this.links.refollow((path) => this.notes.has(path));
    for (const path of led) this.refile(path);
    if (led.size > 0) this.moves += 1;
    return led.size > 0;
  }

  /** Files all notes anew when the user goes by other names. Says whether they are others. */
  setUser(user: UserNames): boolean {
    if (isSameUser(user, this.user)) return false;
    this.user = user;
    for (const path of this.notes.keys()) this.refile(path);
    this.moves += 1;
    return true;
  }

  keys(): Iterable<RelationshipKey> {
    return this.byRelationship.keys();
  }

  /** The notes of a relationship, in no order; empty for one that there is not. */
  pathsOf(key: RelationshipKey): Iterable<NotePath> {
    return this.byRelationship.get(key) ?? [];
  }

  /** The relationship that a note of ours belongs to, or null. */
  keyOf(path: NotePath): RelationshipKey | null {
    return this.filed.get(path)?.key ?? null;
  }

  /** A note of ours with the pair that it belongs to, or null. */
  pairedNote(path: NotePath): PairedNote | null {
    return this.filed.get(path)?.paired ?? null;
  }

  problemsOf(path: NotePath): FiledNote["problems"] {
    return this.filed.get(path)?.problems ?? [];
  }

  looseNotes(): Iterable<ParsedNote> {
    return this.loose.values();
  }

  private place(note: ParsedNote): void {
    const before = this.unfile(note.path);
    const filed = note.kind === "other" ? null : this.filedNote(note);
    if (filed === null) this.loose.set(note.path, note);
    else {
      this.filed.set(note.path, filed);
      setAdd(this.byRelationship, filed.key, note.path);
      this.watch.touched(filed.key);
    }
    this.watch.placed(note.path);
    if ((filed?.key ?? null) !== before) this.moves += 1;
  }

  /** Where the note belonged. */
  private unfile(path: NotePath): RelationshipKey | null {
    this.loose.delete(path);
    const filed = this.filed.get(path);
    if (filed === undefined) return null;
    this.filed.delete(path);
    setRemove(this.byRelationship, filed.key, path);
    this.watch.touched(filed.key);
    return filed.key;
  }

  private refile(path: NotePath): void {
    const note = this.notes.get(path);
    if (note === undefined) this.unfile(path);
    else this.place(note);
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
      this.place(note);
    }
  }

  /** The note that a note's link to its agreement leads to, whatever that note is. */
  private agreementOf(note: PairedNote["note"]): NotePath | null {
    if (note.kind === "agreement" || note.agreement === null) return null;
    return this.links.resolve(note.agreement, note.path);
  }

  /** Where a note belongs: with the agreement that it links to, else with the pair that it names. */
  private filedNote(note: PairedNote["note"]): FiledNote | null {
    const linked = this.agreementOf(note);
    if (linked !== null) setAdd(this.byAgreement, linked, note.path);
    const own = pairOf(note, note.kind === "agreement" ? note.role : null, this.user, this.links.resolve);
    if (note.kind === "agreement" || note.agreement === null)
      return own === null ? null : filedAs(note, own, problemsOfSides(note, own));
    const agreement = linked === null ? null : this.notes.get(linked);
    const agreed = agreement?.kind === "agreement" ? this.pairOfAgreement(agreement) : null;
    const pair = agreed ?? own;
    return pair === null ? null : filedAs(note, pair, problemsOfLink(note.agreement, linked, agreed, own));
  }

  private pairOfAgreement(agreement: AgreementNote): Pair | null {
    return pairOf(agreement, agreement.role, this.user, this.links.resolve);
  }
}

function filedAs(note: PairedNote["note"], pair: Pair, problems: FiledNote["problems"]): FiledNote {
  return { key: relationshipKey(pair.mentor.key, pair.mentee.key), paired: { note, pair }, problems };
}

/**
 * @param target of the note's link to its agreement, as written
 * @param linked where it leads
 */
function problemsOfLink(
  target: string,
  linked: NotePath | null,
  agreed: Pair | null,
  own: Pair | null,
): FiledNote["problems"] {
  if (linked === null) return [{ kind: "missing-link", property: "agreement", target }];
  const differ = agreed !== null && own !== null && !isSamePair(agreed, own);
  return differ ? [{ kind: "people-differ", agreement: linked }] : [];
}

/** An agreement that says which side is the user's may know what the meeting's names alone do not. */
function isSamePair(a: Pair, b: Pair): boolean {
  const same = (x: Pair["mentor"], y: Pair["mentor"]): boolean => x.key === y.key || x.name === y.name;
  return same(a.mentor, b.mentor) && same(a.mentee, b.mentee);
}

function isSameUser(a: UserNames, b: UserNames): boolean {
  return a.name === b.name && a.note === b.note && a.aliases.join("\n") === b.aliases.join("\n");
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

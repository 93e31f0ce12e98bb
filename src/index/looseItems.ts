import type { ParsedNote } from "../model/note";
import type { RelationshipKey } from "../model/relationship";
import { itemFiling, type ItemFiling } from "./itemFiling";
import type { NoteIndex } from "./noteIndex";
import { itemsOfNote, type KeyedItem, type NoteItems } from "./noteItems";

type ByRelationship = ReadonlyMap<RelationshipKey | null, readonly NoteItems[]>;

/**
 * The items of notes that belong to no relationship by themselves, by the one that each item belongs to,
 * and under null where there is none. A note is seen through again only when it changes, or when another
 * comes, goes or moves that it may link to.
 */
export class LooseItems {
  #placement = -1;
  #filing: ItemFiling | null = null;
  #filed = new WeakMap<ParsedNote, ByRelationship>();
  #known: { readonly revision: number; readonly all: ByRelationship } | null = null;

  constructor(private readonly index: NoteIndex) {}

  byRelationship(): ByRelationship {
    const { revision } = this.index;
    if (this.#known?.revision !== revision) this.#known = { revision, all: this.filedAnew() };
    return this.#known.all;
  }

  private filedAnew(): ByRelationship {
    const all = new Map<RelationshipKey | null, NoteItems[]>();
    this.forgetOldPlaces();
    for (const note of this.index.looseNotes()) {
      if (this.index.copiedFrom(note.path) !== null) continue;
      for (const [key, [items]] of this.filed(note)) if (items !== undefined) addTo(all, key, items);
    }
    return all;
  }

  private forgetOldPlaces(): void {
    if (this.index.placement === this.#placement) return;
    this.#placement = this.index.placement;
    this.#filing = null;
    this.#filed = new WeakMap();
  }

  private filed(note: ParsedNote): ByRelationship {
    const known = this.#filed.get(note);
    if (known !== undefined) return known;
    const items = new Map<RelationshipKey | null, KeyedItem[]>();
    const filing = (this.#filing ??= itemFiling(this.index));
    for (const keyed of itemsOfNote(note).items) addTo(items, filing(keyed.item, note), keyed);
    const filed = new Map([...items].map(([key, some]) => [key, [{ note, items: some }]] as const));
    this.#filed.set(note, filed);
    return filed;
  }
}

function addTo<Key, One>(lists: Map<Key, One[]>, key: Key, one: One): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}

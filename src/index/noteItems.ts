import type { ActionItem } from "../model/actionItem";
import type { ParsedNote } from "../model/note";
import { notePath, type NotePath } from "../model/notePath";

/** An item, and the key of its row. */
export interface KeyedItem {
  /** Stays the same as long as the item does: note, words, and which of identical ones. */
  readonly key: string;
  readonly item: ActionItem;
}

/** Items of one note: all of them, or those that belong to one relationship. */
export interface NoteItems {
  readonly note: ParsedNote;
  readonly items: readonly KeyedItem[];
}

/** Each note is asked for more than once: for what is open, for what is closed, and for its goals. */
const known = new WeakMap<ParsedNote, NoteItems>();

/** All items of a note. Identical ones are told apart by their order. */
export function itemsOfNote(note: ParsedNote): NoteItems {
  const items = known.get(note) ?? { note, items: keyed(note) };
  known.set(note, items);
  return items;
}

function keyed(note: ParsedNote): readonly KeyedItem[] {
  const seen = new Map<string, number>();
  return note.items.map((item) => {
    const ordinal = seen.get(item.description) ?? 0;
    seen.set(item.description, ordinal + 1);
    return { key: `${note.path}\n${item.description}\n${ordinal}`, item };
  });
}

/** The note that an item's key names. */
export function pathOfKey(key: string): NotePath {
  return notePath(key.slice(0, key.indexOf("\n")));
}

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

/** All items of a note. Identical ones are told apart by their order. */
export function itemsOfNote(note: ParsedNote): NoteItems {
  const seen = new Map<string, number>();
  const items = note.items.map((item) => {
    const ordinal = seen.get(item.description) ?? 0;
    seen.set(item.description, ordinal + 1);
    return { key: `${note.path}\n${item.description}\n${ordinal}`, item };
  });
  return { note, items };
}

/** The note that an item's key names. */
export function pathOfKey(key: string): NotePath {
  return notePath(key.slice(0, key.indexOf("\n")));
}

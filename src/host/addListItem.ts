import { titleOf, type NotePath } from "../model/notePath";
import { addToSection, type SectionPlace } from "../note/addToSection";
import type { Strings } from "../text/strings";
import { sayDone } from "./notices";
import { Refusal } from "./refusal";
import type { Surroundings } from "./surroundings";

/** Adds a list item to a section of a note, and says so with a way back. */
export async function addListItem(
  { store, strings }: Surroundings,
  path: NotePath,
  item: string,
  place: SectionPlace,
): Promise<void> {
  const name = titleOf(path);
  const written = await store.change(path, (text) => withListItem(text, item, place, name, strings));
  if (written === null) throw new Refusal(strings.notices.changedSince(path));
  sayDone(strings, strings.notices.addedItem(name), written.undo);
}

/**
 * A text with one more list item in a section. Refuses where code or a comment that is not closed would swallow
 * it.
 *
 * @param name what the refusal calls the note
 */
export function withListItem(
  text: string,
  item: string,
  place: SectionPlace,
  name: string,
  { notices }: Strings,
): string {
  const added = addToSection(text, item, place);
  if (added === null) throw new Refusal(notices.openBlock(name));
  return added;
}

import { titleOf, type NotePath } from "../model/notePath";
import type { PropertyChanges } from "../note/setProperties";
import { inWords, sayDone } from "./notices";
import type { Surroundings } from "./surroundings";

/** Changes properties of a note, and says so with a way back, or why not. */
export async function markNote(
  { store, strings }: Surroundings,
  path: NotePath,
  changes: PropertyChanges,
): Promise<void> {
  const written = await inWords(strings, () => store.setProperties(path, changes));
  if (written !== null) sayDone(strings, strings.notices.changed(titleOf(path)), written.undo);
}

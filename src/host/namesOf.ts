import { titleOf, type NotePath } from "../model/notePath";

/** Thousands may have been adopted at once. */
const mostNames = 5;

/** The names of the first few notes, for a sentence that tells what was not done with them. */
export function namesOf(notes: readonly { readonly path: NotePath }[]): string {
  const names = [...new Set(notes.map(({ path }) => `“${titleOf(path)}”`))];
  return [...names.slice(0, mostNames), ...(names.length > mostNames ? ["…"] : [])].join(", ");
}

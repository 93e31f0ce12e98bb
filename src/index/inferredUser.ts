import type { AgreementNote } from "../model/note";
import type { UserNames } from "./people";

/**
 * The user's names as agreements give them, which say whose side is the user's: for a vault whose
 * settings do not know the user, because they were never asked, or the settings did not come along.
 */
export function inferredUser(agreements: readonly AgreementNote[]): UserNames {
  const names = agreements.flatMap((note) => (note.role === null ? [] : (note[note.role]?.name ?? [])));
  const [name = "", ...aliases] = [...new Set(names)].sort();
  return { name, aliases, note: "" };
}

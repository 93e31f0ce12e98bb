import type { Goal } from "../model/goal";
import type { AgreementNote } from "../model/note";
import type { NotePath } from "../model/notePath";
import { parseBlockLink } from "../note/link";
import type { LinkResolver } from "./people";

/**
 * The goal of an agreement that an item names: by its words, in any case, or by a link to its block. Null
 * where it names none, or one that the agreement does not have.
 *
 * @param named as the item's line has it
 * @param from the note of the item, which its links are resolved from
 */
export function goalServed(
  named: string | null,
  from: NotePath,
  agreement: AgreementNote | null,
  resolve: LinkResolver,
): Goal | null {
  if (named === null || agreement === null) return null;
  const link = parseBlockLink(named);
  if (link === null) return agreement.goals.find(({ words }) => plain(words) === plain(named)) ?? null;
  const path = link.target === "" ? from : resolve(link.target, from);
  if (path !== agreement.path) return null;
  return agreement.goals.find(({ block }) => block === link.block) ?? null;
}

function plain(words: string): string {
  return words.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

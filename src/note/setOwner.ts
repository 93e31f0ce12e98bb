import type { Role } from "../model/person";
import { fieldsOf, type FieldToken, type NameReader } from "./actionFields";
import { namesOf, type NamedPeople } from "./actionLine";
import { editItemText } from "./editItemText";
import type { ItemAddress, ItemEdit } from "./editLine";
import { withoutFields } from "./withoutFields";

/**
 * Says whose an item is. Every mark of an owner that stands there goes, and the new one is put before
 * the fields at the end, so that Tasks still reads them.
 *
 * @param owner null for whom the item belongs to when its line names nobody
 * @param people whom a name behind an `@` may mean in the note
 */
export function setOwner(
  text: string,
  address: ItemAddress,
  owner: Role | "both" | null,
  people: NamedPeople,
): ItemEdit {
  const named = namesOf(people);
  return editItemText(text, address, (itemText) => textOwnedBy(itemText, owner, named));
}

function textOwnedBy(text: string, owner: Role | "both" | null, named: NameReader): string {
  const owners = ownersIn(text, named);
  const last = owners.at(-1);
  if (owner !== null && last?.form === "bracketed") return withOwnerInPlace(text, owners, last, owner);
  const unowned = withoutFields(text, owners);
  return owner === null ? unowned : withOwner(unowned, owner, named);
}

function ownersIn(text: string, named: NameReader): readonly FieldToken[] {
  return fieldsOf(text, named).filter(({ field }) => field === "owner");
}

/** A bracketed owner stays where it stands, and as it is written but for the name. */
function withOwnerInPlace(
  text: string,
  owners: readonly FieldToken[],
  last: FieldToken,
  owner: string,
): string {
  const written = text.slice(last.start, last.end);
  const value = written.indexOf("::") + 2;
  const close = Math.max(written.lastIndexOf("]"), written.lastIndexOf(")"));
  const field = `${written.slice(0, value)} ${owner}${written.slice(close)}`;
  const replaced = text.slice(0, last.start) + field + text.slice(last.end);
  return last.value === owner && owners.length === 1 ? text : withoutFields(replaced, owners.slice(0, -1));
}

function withOwner(text: string, owner: string, named: NameReader): string {
  const at = startOfRun(text, fieldsOf(text, named));
  const [before, behind] = [text.slice(0, at), text.slice(at)];
  const field = `[owner:: ${owner}]`;
  const lead = before === "" || /\s$/.test(before) ? "" : " ";
  return behind === "" ? `${before}${lead}${field}` : `${before}${lead}${field} ${behind}`;
}

/** Where the fields at the end of a text begin; Tasks reads on over tags and blanks, and nothing else. */
function startOfRun(text: string, tokens: readonly FieldToken[]): number {
  let start = text.length;
  for (const token of [...tokens].reverse()) {
    const isTheirs = token.field !== "goal" && token.field !== "owner";
    if (!isTheirs || !isBlankOrTags(text.slice(token.end, start))) break;
    start = token.start;
  }
  const firstEmoji = tokens.find(({ form }) => form === "emoji");
  return Math.min(start, firstEmoji?.start ?? start);
}

function isBlankOrTags(text: string): boolean {
  return text.split(/\s+/).every((word) => word === "" || word.startsWith("#"));
}

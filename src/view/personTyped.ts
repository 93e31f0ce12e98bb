import type { PersonName } from "../model/person";

/**
 * The person that a typed text means: one of the vault's by their name, a link as written in a note
 * (`[[Ann Lee]]`, `[[People/Ann Lee|Ann]]`), else the words alone.
 *
 * @param chosen the suggestion that was chosen last; it counts as long as its name stands in the field
 */
export function personTyped(
  text: string,
  people: readonly PersonName[],
  chosen: PersonName | null,
): PersonName {
  const name = text.trim();
  if (chosen?.name === name) return chosen;
  const known = people.filter((person) => person.name === name);
  if (known.length === 1 && known[0] !== undefined) return known[0];
  return linkTyped(name) ?? { name, target: null };
}

function linkTyped(text: string): PersonName | null {
  if (!text.startsWith("[[") || !text.endsWith("]]")) return null;
  const [link = "", alias = ""] = text.slice(2, -2).split("|");
  const target = (link.split("#")[0] ?? "").trim();
  if (target === "") return null;
  const name = alias.trim() === "" ? target.slice(target.lastIndexOf("/") + 1) : alias.trim();
  return { name, target };
}

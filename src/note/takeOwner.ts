import type { Role } from "../model/person";
import { fieldsOf } from "./actionFields";
import { namesOf, ownerOf, type NamedPeople } from "./actionLine";

/** Whose an item is, as its sentence says, and the sentence without that. */
export interface OwnedSentence {
  readonly owner: Role | "both";
  readonly rest: string;
}

/**
 * Takes off whom a sentence is said to: "@Ana send the plan". Null where it begins with nobody of the two; a name
 * further on may be a part of what is to be done, as in "write to @Ana".
 */
export function takeOwner(sentence: string, people: NamedPeople): OwnedSentence | null {
  const text = sentence.trimStart();
  const [mark] = fieldsOf(text, namesOf(people));
  if (mark?.start !== 0 || mark.form !== "mark") return null;
  const owner = ownerOf(mark.value, people);
  return owner?.kind === "role" ? { owner: owner.role, rest: text.slice(mark.end).trimStart() } : null;
}

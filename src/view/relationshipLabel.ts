import type { Relationship } from "../model/relationship";
import type { Strings } from "../text/strings";

/** A relationship where one is chosen: the other person, and what they are to the user. */
export function relationshipLabel({ partner, role, mentee }: Relationship, { people }: Strings): string {
  const side = {
    mentee: people.yourMentor,
    mentor: people.yourMentee,
    neither: people.mentorOf(mentee.name),
  }[role ?? "neither"];
  return `${partner.name} · ${side}`;
}

import type { Relationship } from "../model/relationship";
import type { Strings } from "../text/strings";

/** What the other person is to the user; where the user is neither, whose mentor the one named is. */
export function sideWords({ role, mentee }: Relationship, { people }: Strings): string {
  if (role === null) return people.mentorOf(mentee.name);
  return role === "mentee" ? people.yourMentor : people.yourMentee;
}

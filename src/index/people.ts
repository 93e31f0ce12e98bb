import type { NotePath } from "../model/notePath";
import { nameOfTarget } from "../note/link";
import {
  personAt,
  personNamed,
  self,
  type Person,
  type PersonKey,
  type PersonName,
  type Role,
} from "../model/person";

/** The note that a link written in another note leads to, or null. The app knows. */
export type LinkResolver = (target: string, from: NotePath) => NotePath | null;

/** The user, by the names that their notes call them. */
export interface UserNames {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The path of their own note, or empty. */
  readonly note: string;
}

/** The two people that a note names, once links are resolved. */
export interface Pair {
  readonly mentor: Person;
  readonly mentee: Person;
  /** The user's side; null when the user is neither. */
  readonly role: Role | null;
}

/**
 * The pair that a note names. A side that it leaves out is the user, and so is whoever goes by one of their
 * names; where that tells neither, the side that an agreement says is theirs.
 */
export function pairOf(
  note: { readonly path: NotePath; readonly mentor: PersonName | null; readonly mentee: PersonName | null },
  role: Role | null,
  user: UserNames,
  resolve: LinkResolver,
): Pair | null {
  if (note.mentor === null && note.mentee === null) return null;
  const mentor = personFor(note.mentor, note.path, user, resolve);
  const mentee = personFor(note.mentee, note.path, user, resolve);
  const named = sideOfUser(mentor, mentee);
  // Where one of the two is the user by name and the other is not, no property says otherwise.
  const side = mentor.key === mentee.key ? (role ?? named) : (named ?? role);
  return {
    mentor: side === "mentor" ? { ...mentor, key: self } : mentor,
    mentee: side === "mentee" ? { ...mentee, key: self } : mentee,
    role: side,
  };
}

function sideOfUser(mentor: Person, mentee: Person): Role | null {
  if (mentee.key === self) return "mentee";
  return mentor.key === self ? "mentor" : null;
}

/** Tells a person by the note that their name leads to, else by the name. */
export function personFor(
  named: PersonName | null,
  from: NotePath,
  user: UserNames,
  resolve: LinkResolver,
): Person {
  if (named === null) return { key: self, name: user.name, target: null };
  const path = resolve(named.target || named.name, from);
  return { key: keyFor(named, path, user), name: named.name, target: named.target };
}

function keyFor(named: PersonName, path: NotePath | null, user: UserNames): PersonKey {
  if (path !== null && path === user.note) return self;
  // A link to a place in the note itself names nobody but by its words.
  const name = nameOfTarget(named.target ?? "") || named.name;
  // A link that leads to a note is to whom that note is about, whatever the link's words are.
  const leads = path !== null && named.target !== null;
  if (isUserName(name, user) || (!leads && isUserName(named.name, user))) return self;
  return path === null ? personNamed(name) : personAt(path);
}

function isUserName(name: string, user: UserNames): boolean {
  return name === user.name || user.aliases.includes(name);
}

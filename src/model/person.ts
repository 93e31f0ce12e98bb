/** A side of a relationship. */
export const roles = ["mentor", "mentee"] as const;
export type Role = (typeof roles)[number];

/** The side of the other person. */
export function otherRole(role: Role): Role {
  return role === "mentor" ? "mentee" : "mentor";
}

/** A person as a note names them: by a link, or by words alone. */
export interface PersonName {
  /** What people read: the link's alias, else the last part of its target, else the words. */
  readonly name: string;
  /** The link's target as written, without heading and alias; null for a plain name. */
  readonly target: string | null;
}

declare const personBrand: unique symbol;

/** Tells people apart: the path of the note that their link resolves to, else their name. */
export type PersonKey = string & { readonly [personBrand]: true };

/** The user, by whichever name or alias a note calls them. */
export const self = "self" as PersonKey; // no path and no name: both are prefixed below

/** Whom a link that resolves to a note is to: the note's path tells them from others. */
export function personAt(path: string): PersonKey {
  return `note:${path}` as PersonKey; // the one place where these are made
}

/** Who is named by words, or by a link to a note that is not there: case and accents count as written. */
export function personNamed(name: string): PersonKey {
  return `name:${name}` as PersonKey; // the one place where these are made
}

/** A person once links are resolved. */
export interface Person {
  readonly key: PersonKey;
  readonly name: string;
  /** What a link to them points at, or null when they have no note and are named by words. */
  readonly target: string | null;
}

/**
 * What one calls a person: the first word of a name in Latin letters, where the given name mostly stands;
 * any other name whole, and one that begins with a title ("Dr. Silva").
 */
export function calledName(name: string): string {
  return /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]+(?=\s)/u.exec(name)?.[0] ?? name;
}

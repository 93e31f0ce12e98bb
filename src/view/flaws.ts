import type { Strings } from "../text/strings";
import type { Entered } from "./entered";

/** What can be wrong with a field; the sentence for it is in the strings. */
export type Flaw = keyof Strings["forms"]["flaws"];

/** What is wrong with a form, by field. */
export type Flaws<Field extends string> = ReadonlyMap<Field, Flaw>;

/** A form as it is filled in: what it asks for, or what is wrong with it. */
export type Checked<Field extends string, Input> =
  | { readonly kind: "ready"; readonly input: Input }
  | { readonly kind: "flawed"; readonly flaws: Flaws<Field> };

/**
 * What a form comes to by its flaws.
 *
 * @param input what it asks for; null where it is not there, which is among the flaws then
 */
export function checked<Field extends string, Input>(
  flaws: Flaws<Field>,
  input: Input | null,
): Checked<Field, Input> {
  return input === null || flaws.size > 0 ? { kind: "flawed", flaws } : { kind: "ready", input };
}

/** Flaws that only show once somebody has been at the field: an empty form is not a wrong one. */
export const flawsOfEmptiness: ReadonlySet<Flaw> = new Set<Flaw>([
  "partner-empty",
  "user-name-empty",
  "date-missing",
  "nothing-changed",
  "item-empty",
  "topic-empty",
  "remark-empty",
  "message-empty",
  "mail-empty",
]);

/** Collects flaws; the first of a field counts. */
export function flawsOf<Field extends string>(
  ...checks: readonly (readonly [Field, Flaw, isFlawed: boolean])[]
): Flaws<Field> {
  const flaws = new Map<Field, Flaw>();
  for (const [field, flaw, isFlawed] of checks) {
    if (isFlawed && !flaws.has(field)) flaws.set(field, flaw);
  }
  return flaws;
}

/** Whether there is something in a field that cannot be read; an empty one is none. */
export function isUnreadable(entered: Entered<unknown>): boolean {
  return entered === "unreadable";
}

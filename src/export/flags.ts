import { parseDay, type Day } from "../model/day";
import type { Selection } from "../model/exportRequest";
import type { Strings } from "../text/strings";
import { answerFormats, failed, type AnswerFormat, type Failure } from "./answer";
import type { RelationshipRecord } from "./records";

/** The flags of a command as they were typed; a flag without a value is `"true"`. */
export type TypedFlags = Readonly<Record<string, string>>;

/** The format that is asked for; text where it is not one of ours, which `unknownFlag` tells. */
export function formatOf(flags: TypedFlags): AnswerFormat {
  return answerFormats.find((format) => format === flags["format"]) ?? "text";
}

/** What is wrong with the flags' names or formats, or null. */
export function wrongFlag(
  flags: TypedFlags,
  known: readonly string[],
  { commandLine: { failures } }: Strings,
): Failure | null {
  const unknown = Object.keys(flags).find((flag) => flag !== "format" && !known.includes(flag));
  if (unknown !== undefined) {
    return failed("unknown-flag", failures.unknownFlag(unknown, [...known, "format"].join(", ")));
  }
  return wrongWord(flags, "format", answerFormats, failures);
}

/** What is wrong with a flag that takes one of a few words, or null. */
export function wrongWord(
  flags: TypedFlags,
  flag: string,
  words: readonly string[],
  failures: Strings["commandLine"]["failures"],
): Failure | null {
  const value = flags[flag];
  if (value === undefined || words.includes(value)) return null;
  return failed("unknown-value", failures.unknownValue(flag, value, words.join(", ")));
}

/** The records that the flags `relationship`, `organization`, `from` and `to` ask for. */
export function selectionOf(
  flags: TypedFlags,
  relationships: readonly RelationshipRecord[],
  strings: Strings,
): Selection | Failure {
  const partner = partnerIn(flags, relationships, strings);
  if (isFailure(partner)) return partner;
  const from = dayIn(flags, "from", strings);
  if (isFailure(from)) return from;
  const to = dayIn(flags, "to", strings);
  if (isFailure(to)) return to;
  return { partner, organization: flags["organization"] ?? null, from, to };
}

/** Tells a failure from the value that was asked for. */
export function isFailure(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && "code" in value;
}

/** The day that a flag says; null where it is not there. */
export function dayIn(flags: TypedFlags, flag: string, { commandLine }: Strings): Day | Failure | null {
  const value = flags[flag];
  if (value === undefined) return null;
  return parseDay(value) ?? failed("unknown-value", commandLine.failures.notADay(flag, value));
}

/**
 * The other person whom `relationship` names: the whole name, else the only one with these words in it, in
 * any case. Null where the flag is not there.
 */
export function partnerIn(
  flags: TypedFlags,
  relationships: readonly Pick<RelationshipRecord, "partner">[],
  { commandLine: { failures } }: Strings,
): string | Failure | null {
  const name = flags["relationship"];
  if (name === undefined) return null;
  const partners = [...new Set(relationships.map(({ partner }) => partner))];
  if (partners.includes(name)) return name;
  const [found, ...others] = partners.filter((partner) => hasWords(partner, name));
  if (found === undefined) return failed("unknown-relationship", failures.nobody(name));
  if (others.length === 0) return found;
  return failed("ambiguous-relationship", failures.several(name, [found, ...others].join(", ")));
}

/** Whether a text has these words in it, in any case. */
export function hasWords(text: string, words: string): boolean {
  return text.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase());
}

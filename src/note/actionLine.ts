import type { ActionLine, FieldFlaw, Owner, Priority } from "../model/actionItem";
import { priorities } from "../model/actionItem";
import { parseDay, type Day } from "../model/day";
import { roles, type PersonName, type Role } from "../model/person";
import { fieldsOf, type FieldName, type FieldToken, type NameReader } from "./actionFields";
import { parsePerson } from "./link";

/** The parts of a checkbox line, which together are the line. */
export interface CheckboxLine {
  /** Indentation, quote marks, list marker and blanks, up to the bracket. */
  readonly lead: string;
  readonly mark: string;
  /** Blanks behind the bracket. */
  readonly gap: string;
  /** All up to the block id, trailing blanks left out. */
  readonly text: string;
  /** Blanks, block id, blanks. */
  readonly tail: string;
  /** Without the `^`. */
  readonly blockId: string | null;
}

/** Who may be meant by `@Ana`: the two people of the note, where it names them. */
export interface NamedPeople {
  readonly mentor: PersonName | null;
  readonly mentee: PersonName | null;
}

// One character between the brackets may be two code units; the `u` flag fails with emoji on iOS.
const checkboxPattern =
  /^([\s>]*(?:[-*+]|\d+[.)])\s+)\[([\uD800-\uDBFF][\uDC00-\uDFFF]|[^\n])\](\s+)(\S[\s\S]*)$/;
const blockIdPattern = /^\^[A-Za-z0-9-]+$/;

/** The parts of an item's line; null when it is no checkbox with text. */
export function splitCheckbox(line: string): CheckboxLine | null {
  const [, lead, mark, gap, rest] = checkboxPattern.exec(line) ?? [];
  if (lead === undefined || mark === undefined || gap === undefined || rest === undefined) return null;
  const content = rest.trimEnd();
  const lastBlank = Math.max(content.lastIndexOf(" "), content.lastIndexOf("\t"));
  const lastWord = content.slice(lastBlank + 1);
  if (!blockIdPattern.test(lastWord)) {
    return { lead, mark, gap, text: content, tail: rest.slice(content.length), blockId: null };
  }
  const text = content.slice(0, lastBlank + 1).trimEnd();
  if (text === "") return null;
  return { lead, mark, gap, text, tail: rest.slice(text.length), blockId: lastWord.slice(1) };
}

/**
 * What the line of an action item says, by the grammar of Tasks (both forms, mixed), with our owner
 * and goal. Null when the line is no checkbox with text. Of two values for one field, the last counts.
 */
export function parseActionLine(line: string, people: NamedPeople): ActionLine | null {
  const parts = splitCheckbox(line);
  return parts === null ? null : readParts(parts, people);
}

function readParts({ text, mark, blockId }: CheckboxLine, people: NamedPeople): ActionLine {
  const tokens = fieldsOf(text, namesOf(people));
  const { last, days, flaws } = valuesOf(tokens);
  const description = withoutTokens(text, tokens);
  return {
    mark,
    blockId,
    description,
    tags: tagsIn(description),
    owner: ownerOf(last.owner, people),
    goal: last.goal ?? null,
    due: days.due ?? null,
    scheduled: days.scheduled ?? null,
    start: days.start ?? null,
    created: days.created ?? null,
    done: days.done ?? null,
    cancelled: days.cancelled ?? null,
    priority: priorityOf(last.priority),
    recurrence: ruleOf(last.recurrence ?? null),
    id: last.id ?? null,
    dependsOn:
      last.dependsOn
        ?.split(",")
        .map((id) => id.trim())
        .filter((id) => id !== "") ?? [],
    onCompletion: last.onCompletion?.toLowerCase() ?? null,
    flaws,
  };
}

const dateFields: ReadonlySet<FieldName> = new Set<FieldName>([
  "due",
  "scheduled",
  "start",
  "created",
  "done",
  "cancelled",
]);

/** What the fields of a line say. */
interface FieldValues {
  /** Of several for one field, the last. */
  readonly last: Readonly<Partial<Record<FieldName, string>>>;
  readonly days: Readonly<Partial<Record<FieldName, Day | null>>>;
  readonly flaws: readonly FieldFlaw[];
}

function valuesOf(tokens: readonly FieldToken[]): FieldValues {
  const last: Partial<Record<FieldName, string>> = {};
  const days: Partial<Record<FieldName, Day | null>> = {};
  const impossible: FieldFlaw[] = [];
  const repeated: FieldFlaw[] = [];
  for (const { field, value } of tokens) {
    if (last[field] !== undefined) repeated.push({ kind: "field-twice", field, value });
    last[field] = value;
    if (!dateFields.has(field)) continue;
    days[field] = parseDay(value);
    if (days[field] === null) impossible.push({ kind: "impossible-date", field, value });
  }
  return { last, days, flaws: repeated.length === 0 ? impossible : [...impossible, ...repeated] };
}

/**
 * `@Ana` means the one of the two people whose first name it is, unless it is both people's. A name of several
 * words, `@Ana Silva`, is told in whichever case it is written.
 */
export function namesOf({ mentor, mentee }: NamedPeople): NameReader {
  return (words) => {
    const said = evenName(words);
    const names = [mentor, mentee].map((person) => evenName(person?.name ?? ""));
    const meant = names.filter((name) =>
      said.includes(" ") ? name.toLowerCase() === said.toLowerCase() : name.split(" ")[0] === said,
    );
    return meant.length === 1 ? (meant[0] ?? null) : null;
  };
}

function evenName(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ");
}

function withoutTokens(text: string, tokens: readonly FieldToken[]): string {
  let words = "";
  let at = 0;
  for (const { start, end } of tokens) {
    words = joined(words, text.slice(at, Math.max(at, start)).trim());
    // An owner may stand in the middle of a rule: `🔁 every @Ana week`.
    at = Math.max(at, end);
  }
  return joined(words, text.slice(at).trim());
}

function joined(words: string, more: string): string {
  // "Ask @Ana, then write" leaves the comma to the word before.
  const isClose = words === "" || /^(?:$|[.,;:!?)])/.test(more);
  return isClose ? words + more : `${words} ${more}`;
}

const tagPattern = /(?:^|\s)(#[^\s!@#$%^&*(),.?":{}|<>]+)/g;

/** Tags stand at the start or behind a blank; a lone `#` is none. */
function tagsIn(text: string): readonly string[] {
  return text.includes("#") ? [...text.matchAll(tagPattern)].map((match) => match[1] ?? "") : [];
}

/** Whether the text carries the tag or one nested in it; case does not matter, as in the app. */
export function hasTag(text: string, tag: string): boolean {
  return tagsIn(text).some((found) => isTag(found, tag));
}

/**
 * Whether a tag is the one asked for, or nested in it.
 *
 * @param found with its `#`
 * @param tag without
 */
export function isTag(found: string, tag: string): boolean {
  const [word, wanted] = [found.toLowerCase(), `#${tag.toLowerCase()}`];
  return word === wanted || word.startsWith(`${wanted}/`);
}

/** Whom the value of an owner field names, by a role, a link, a whole name or a first name; null for nobody. */
export function ownerOf(value: string | undefined, people: NamedPeople): Owner | null {
  if (value === undefined) return null;
  const word = value.toLowerCase();
  if (word === "mentor" || word === "mentee" || word === "both") return { kind: "role", role: word };
  const person = parsePerson(namesOf(people)(value) ?? value);
  if (person === null) return null;
  const side = sideOf(person, people);
  return side === null ? { kind: "person", person } : { kind: "role", role: side };
}

/** The same link is the same person; without one, a name that only one of the two has. */
function sideOf({ name, target }: PersonName, people: NamedPeople): Role | null {
  const linked = roles.filter((role) => target !== null && people[role]?.target === target);
  const named = roles.filter((role) => evenName(people[role]?.name ?? "") === evenName(name));
  const meant = linked.length > 0 ? linked : named;
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

function priorityOf(value: string | undefined): Priority {
  return priorities.find((priority) => priority === value) ?? "none";
}

/** Tasks reads a rule only when it begins with "every". */
export function ruleOf(value: string | null): string | null {
  return value !== null && /^every\b/i.test(value) ? value : null;
}

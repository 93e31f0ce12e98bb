import { parseDay, type Day } from "../model/day";
import { roles, type Role } from "../model/person";
import { parseLink } from "./link";

/** What a block can show, by its first word. */
export const liveParts = ["actions", "meetings", "goals", "people", "timeline", "previous"] as const;
export type LivePart = (typeof liveParts)[number];

/** What a `mentoring` code block asks for. */
export interface LiveBlock {
  readonly kind: LivePart;
  /** The name of the other person, or the target of a link to them; null where nobody is named. */
  readonly relationship: string | null;
  /** Whose items; null for everybody's. */
  readonly owner: Role | null;
  readonly due: DueRange | null;
  /** How many rows at most; null where the block does not say. */
  readonly limit: number | null;
}

const dueWords = ["before", "on", "after"] as const;

/** Days on which items are due; `today` moves on. */
export interface DueRange {
  readonly when: (typeof dueWords)[number];
  readonly day: Day | "today";
}

/** A word that a block does not know, and those that it knows in its place. */
export interface UnknownWord {
  readonly kind: "unknown";
  readonly word: string;
  readonly known: readonly string[];
}

const optionsOf: Readonly<Record<LivePart, readonly string[]>> = {
  actions: ["relationship", "owner", "due", "limit"],
  meetings: ["relationship", "limit"],
  goals: ["relationship", "limit"],
  people: ["relationship", "limit"],
  timeline: ["relationship", "limit"],
  previous: ["relationship"],
};

/** Reads a block: what to show in its first line, then an option a line, `owner: mentee`. */
export function parseLiveBlock(source: string): LiveBlock | UnknownWord {
  const [word = "", ...lines] = source
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const kind = liveParts.find((part) => part === word.toLowerCase());
  if (kind === undefined) return { kind: "unknown", word, known: liveParts };
  let block: LiveBlock = { kind, relationship: null, owner: null, due: null, limit: null };
  for (const line of lines) {
    const read = withOption(block, line);
    if (read.kind === "unknown") return read;
    block = read;
  }
  return block;
}

function withOption(block: LiveBlock, line: string): LiveBlock | UnknownWord {
  const colon = line.indexOf(":");
  const name = (colon === -1 ? line : line.slice(0, colon)).trim().toLowerCase();
  const value = colon === -1 ? "" : line.slice(colon + 1).trim();
  const known = optionsOf[block.kind];
  const unknown = (words: readonly string[]): UnknownWord => ({ kind: "unknown", word: value, known: words });
  if (!known.includes(name)) return { kind: "unknown", word: name, known };
  if (name === "relationship") {
    return { ...block, relationship: (parseLink(value)?.target ?? value) || null };
  }
  if (name === "owner") {
    const owner = roles.find((role) => role === value.toLowerCase());
    return owner === undefined ? unknown(roles) : { ...block, owner };
  }
  if (name === "limit") {
    return /^[1-9]\d{0,3}$/.test(value) ? { ...block, limit: Number(value) } : unknown(["1", "2", "3", "…"]);
  }
  const due = dueRange(value.toLowerCase());
  return due === null ? unknown(["before 2026-03-01", "on today", "after today"]) : { ...block, due };
}

function dueRange(value: string): DueRange | null {
  const [word = "", rest = word] = value.split(/\s+/);
  const when = rest === word ? "on" : dueWords.find((one) => one === word);
  const day = rest === "today" ? rest : parseDay(rest);
  return when === undefined || day === null ? null : { when, day };
}

import { roles, type Role } from "../model/person";

/** What a `mentoring` code block asks for. */
export interface LiveBlock {
  readonly kind: "actions";
  /** The name of the other person; null where the note's own relationship is meant. */
  readonly relationship: string | null;
  /** Whose items; null for everybody's. */
  readonly owner: Role | null;
}

/** A word that a block does not know, and those that it knows in its place. */
export interface UnknownWord {
  readonly kind: "unknown";
  readonly word: string;
  readonly known: readonly string[];
}

/** What a block can show, by its first word. */
export const liveParts: readonly string[] = ["actions"];
const options = ["relationship", "owner"];

/** Reads a block: what to show in its first line, then an option a line, `owner: mentee`. */
export function parseLiveBlock(source: string): LiveBlock | UnknownWord {
  const [part = "", ...lines] = source
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (!liveParts.includes(part.toLowerCase())) return { kind: "unknown", word: part, known: liveParts };
  let block: LiveBlock = { kind: "actions", relationship: null, owner: null };
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
  if (name === "relationship") return { ...block, relationship: value.replace(/^\[\[|\]\]$/g, "") };
  if (name !== "owner") return { kind: "unknown", word: name, known: options };
  const owner = roles.find((role) => role === value.toLowerCase());
  return owner === undefined ? { kind: "unknown", word: value, known: roles } : { ...block, owner };
}

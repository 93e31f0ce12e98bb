import { parseDay, type Day } from "../model/day";
import { blockIdOf } from "./lines";

/** The days that a goal (`by`, `met`) or an activity (`tried`) carries in brackets. */
export type ListDay = "by" | "met" | "tried";

/** A goal or an activity, taken apart. */
export interface ListLine {
  readonly words: string;
  /** Without the `^`. */
  readonly block: string | null;
  /** What the line says of its days, whether they exist or not; the last of several counts. */
  readonly days: ReadonlyMap<string, string>;
}

const dayField = /[[(](by|met|tried)::\s*(\d{4}-\d{2}-\d{2})\s*[\])]/g;
const blockAtEnd = /(?:^|\s)\^([A-Za-z0-9-]+)$/;

/** @param text the item's text: `Lead one launch [by:: 2026-06-30] [met:: 2026-06-12] ^launch` */
export function parseListLine(text: string): ListLine {
  const block = blockAtEnd.exec(text)?.[1] ?? null;
  const line = block === null ? text : text.slice(0, -block.length - 1).trim();
  return {
    words: line.replace(dayField, "").replace(/\s+/g, " ").trim(),
    block,
    days: new Map([...line.matchAll(dayField)].map((match) => [match[1] ?? "", match[2] ?? ""])),
  };
}

/** One of its days; null where it has none of that name, or one that does not exist. */
export function dayIn({ days }: ListLine, name: ListDay): Day | null {
  return parseDay(days.get(name) ?? "");
}

/**
 * A line with one of its days set, or without it. A field that is there keeps its place; a new one goes to
 * the end, before the block id.
 */
export function withListDay(line: string, name: ListDay, day: Day | null): string {
  const fields = [...line.matchAll(dayField)].filter((match) => match[1] === name);
  const last = fields.at(-1);
  const written = day === null || last === undefined ? "" : last[0].replace(last[2] ?? "", day);
  const others = fields.reduceRight((rest, match) => {
    const { index, 0: field } = match;
    const put = match === last ? written : "";
    const before = rest.slice(0, index);
    return (put === "" ? before.trimEnd() : before) + put + rest.slice(index + field.length);
  }, line);
  return day === null || last !== undefined ? others : withNewDay(line, `[${name}:: ${day}]`);
}

function withNewDay(line: string, field: string): string {
  const block = blockIdOf(line);
  const written = line.trimEnd();
  const { length } = block === null ? written : written.slice(0, -block.length - 1).trimEnd();
  return `${line.slice(0, length)} ${field}${line.slice(length)}`;
}

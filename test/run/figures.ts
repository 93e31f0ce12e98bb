import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** One row of a table of the document on reliability: what was tried, and how often. */
export interface Figures {
  readonly what: string;
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Hands a table's rows to `npm run reliability`, which asks for them by naming a folder; otherwise nothing is written.
 *
 * @param table its name, which is a file's
 */
export function handOver(table: string, seed: number, rows: readonly Figures[]): void {
  const folder = process.env["MENTORING_FIGURES"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${table}.json`), JSON.stringify({ table, seed, rows }));
}

/** Whether all is to be tried that can be, not only as much as a test has time for. */
export const isThorough = process.env["MENTORING_THOROUGH"] === "1";

/** From where chance begins; the same number tries the same things. */
export const chosenSeed = Number(process.env["SEED"] ?? 20_260_304);

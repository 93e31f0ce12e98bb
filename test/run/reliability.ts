import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Figures } from "./figures";

// Writes the tables of docs/reliability.md anew, from a run of the tests that count what they try.
const root = path.resolve(import.meta.dirname, "../..");
const document = path.join(root, "docs/reliability.md");
const begin = "<!-- figures -->\n";

interface Table {
  readonly table: string;
  readonly seed: number;
  readonly rows: readonly Figures[];
}

const folder = mkdtempSync(path.join(os.tmpdir(), "mentoring-figures-"));
const vitest = path.join(root, "node_modules/vitest/vitest.mjs");
const run = spawnSync(
  process.execPath,
  [vitest, "run", "--project", "unit", "test/faults", "test/hostile", "test/fuzz"],
  { cwd: root, stdio: "inherit", env: { ...process.env, MENTORING_FIGURES: folder } },
);
if (run.status !== 0) process.exit(run.status ?? 1);
const tables = readdirSync(folder)
  .sort()
  // Written by `handOver` of the tests just now.
  .map((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Table);
rmSync(folder, { recursive: true });
const [words = ""] = readFileSync(document, "utf8").split(begin);
writeFileSync(document, `${words}${begin}\n${tables.map(tableInMarkdown).join("\n\n")}\n`);

function tableInMarkdown({ table, seed, rows }: Table): string {
  const columns = Object.keys(rows[0]?.counts ?? {});
  const total = columns.map((column) => rows.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0));
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  return [
    `### ${table.charAt(0).toUpperCase()}${table.slice(1)} (seed ${seed})\n`,
    line(["", ...columns]),
    line(["---", ...columns.map(() => "---:")]),
    ...rows.map(({ what, counts }) => line([what, ...columns.map((column) => counts[column] ?? 0)])),
    line(["**all**", ...total]),
  ].join("\n");
}

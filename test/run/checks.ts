import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { findBrowser } from "../browser";
import { type Count, FAILED, PASSED, sum } from "./count";
import { Refusal, ROOT } from "./install.mjs";
import { countVitest } from "./vitestReport";

/** What a person asked for; nothing means everything. */
export interface Selection {
  /** Names of steps. */
  readonly only: readonly string[];
  /** Parts of test files' paths, for the steps that run test files. */
  readonly files: readonly string[];
}

interface Check {
  readonly name: string;
  readonly run: (files: readonly string[]) => Promise<Count>;
}

/** Cases that lie beside the project on some machines; it does not need them. */
const SHARED_CASES = path.resolve(ROOT, "../shared/data");

/** Code, and nothing that people write for people. */
const FORMATTED = ["{src,test}/**/*.{ts,mjs,css}", "styles/*.css", "*.{mjs,ts}", ".dependency-cruiser.cjs"];

const CHECKS: readonly Check[] = [
  { name: "types", run: () => tool("typescript/bin/tsc", "--noEmit") },
  { name: "lint", run: () => tool("eslint/bin/eslint.js", "--max-warnings", "0", ".") },
  {
    name: "format",
    run: () => tool("prettier/bin/prettier.cjs", "--log-level", "warn", "--check", ...FORMATTED),
  },
  {
    name: "import-rules",
    run: () => tool("dependency-cruiser/bin/dependency-cruise.mjs", "src", "test"),
  },
  { name: "build", run: async () => ((await node(["esbuild.config.mjs"])).status === 0 ? PASSED : FAILED) },
  { name: "browser", run: provideBrowser },
  { name: "unit", run: (files) => vitest("unit", files) },
  { name: "e2e", run: (files) => vitest("e2e", files) },
  ...(existsSync(SHARED_CASES) ? [{ name: "shared-cases", run: sharedCases }] : []),
];

/**
 * Runs the chosen steps one after the other, a failing one stopping none, and adds up their counts.
 * Types, lint, format, import rules, build and browser count as one case each.
 *
 * @throws {Refusal} when a step is named that there is not
 */
export async function runChecks({ only, files }: Selection): Promise<Count> {
  const unknown = only.find((name) => CHECKS.every((check) => check.name !== name));
  if (unknown !== undefined) {
    const names = CHECKS.map(({ name }) => name).join(", ");
    throw new Refusal(`There is no step ${unknown}; the steps are ${names}.`);
  }
  let total: Count = { passed: 0, failed: 0 };
  for (const { name, run } of CHECKS) {
    if (only.length > 0 && !only.includes(name)) continue;
    console.log(`\n== ${name}`);
    const count = await run(files);
    console.log(`${name}: ${count.passed} passed, ${count.failed} failed`);
    total = sum(total, count);
  }
  return total;
}

/** Finds or installs the browser once, before test files that run side by side all try to. */
async function provideBrowser(): Promise<Count> {
  try {
    const browser = await findBrowser();
    process.env["MENTORING_BROWSER"] = browser;
    console.log(browser);
    return PASSED;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return FAILED;
  }
}

async function vitest(project: string, files: readonly string[]): Promise<Count> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "mentoring-test-"));
  const report = path.join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  // A filter may leave one of the projects without a file.
  const filter = files.length > 0 ? ["--passWithNoTests", ...files] : [];
  try {
    const args = ["run", "--project", project, ...reporters, ...filter];
    const { status } = await node(["node_modules/vitest/vitest.mjs", ...args]);
    return countVitest(await readFile(report, "utf8").catch(() => null), status);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function sharedCases(): Promise<Count> {
  const cases = readdirSync(SHARED_CASES).filter((name) => name.endsWith(".json"));
  const paths = cases.map((name) => path.join(SHARED_CASES, name));
  const { output } = await node(["--import", "tsx", "test/conformance/conformance.ts", ...paths]);
  const sums = /^(\d+) passed, (\d+) failed$/.exec(output.trimEnd().split("\n").at(-1) ?? "");
  return sums === null ? FAILED : { passed: Number(sums[1]), failed: Number(sums[2]) };
}

async function tool(script: string, ...args: readonly string[]): Promise<Count> {
  return (await node([path.join("node_modules", script), ...args])).status === 0 ? PASSED : FAILED;
}

/** Runs Node at the top of the project and shows what it writes. */
async function node(
  args: readonly string[],
): Promise<{ readonly status: number | null; readonly output: string }> {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (status) => {
      resolve({ status, output });
    });
  });
}

/**
 * `npm run conformance -- PATH…` runs case files of two formats, task lines and recordings of the
 * app's metadata cache, prints each difference and, last, `N passed, N failed`.
 */
import { readFile } from "node:fs/promises";
import { runCacheRecordings } from "./cacheRecordings";
import { runTaskLines, type TaskLineCases } from "./taskLines";

const paths = process.argv.slice(2);
if (paths.length === 0) fail("Name the case files to run: npm run conformance -- PATH…");

const total = { passed: 0, failed: 0 };
for (const path of paths) {
  const counts = run(path, await readCases(path));
  total.passed += counts.passed;
  total.failed += counts.failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function run(path: string, content: unknown): { passed: number; failed: number } {
  const report = (line: string): void => {
    console.log(line);
  };
  if (isRecord(content) && Array.isArray(content["files"])) return runCacheRecordings(content, report);
  if (isTaskLines(content)) return runTaskLines(content, report);
  return fail(`${path} holds neither "cases" (task lines) nor "files" (recordings of the app's cache).`);
}

async function readCases(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((error: unknown) =>
    fail(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`),
  );
  try {
    return JSON.parse(text);
  } catch {
    return fail(`${path} is not JSON.`);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isTaskLines(value: unknown): value is TaskLineCases {
  return isRecord(value) && Array.isArray(value["cases"]) && value["cases"].every(isTaskLineCase);
}

function isTaskLineCase(value: unknown): boolean {
  return isRecord(value) && typeof value["line"] === "string" && isRecord(value["expected"]);
}

function fail(reason: string): never {
  console.error(reason);
  process.exit(2);
}

import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { mutations, type Mutation } from "../mutations/mutations";

// `npm run mutations`: breaks one important line after the other, and prints which tests notice. The files are
// put back as they were; commit before.
const root = path.resolve(import.meta.dirname, "../..");
const vitest = path.join(root, "node_modules/vitest/vitest.mjs");

console.log("| what a line sees to | file | caught by |\n| --- | --- | --- |");
const caught = mutations.map((mutation) => {
  const isCaught = withBroken(mutation, () => fails(mutation.tests));
  const tests = mutation.tests.map((test) => `\`${test}\``).join(", ");
  console.log(`| ${mutation.what} | \`${mutation.file}\` | ${isCaught ? tests : "NOTHING"} |`);
  return isCaught;
});
if (!caught.every(Boolean)) process.exitCode = 1;

function withBroken(mutation: Mutation, does: () => boolean): boolean {
  const file = path.join(root, mutation.file);
  const text = readFileSync(file, "utf8");
  try {
    writeFileSync(file, text.split(mutation.line).join(mutation.broken));
    return does();
  } finally {
    writeFileSync(file, text);
  }
}

/** Status 1 is that of tests which ran and failed. */
function fails(tests: readonly string[]): boolean {
  const run = spawnSync(process.execPath, [vitest, "run", "--project", "unit", ...tests], {
    cwd: root,
    encoding: "utf8",
  });
  return run.status === 1 && /\d failed/.test(run.stdout);
}

// `npm test [-- --only STEP …] [FILE …]`: every check of the project, each step's output, one line of sums.
import { parseArgs } from "node:util";
import { ensureInstalled, Refusal } from "./install.mjs";

/** @param {string[]} args */
function parse(args) {
  try {
    const only = /** @type {const} */ ({ type: "string", multiple: true });
    return parseArgs({ args, options: { only }, allowPositionals: true });
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

try {
  const { values, positionals } = parse(process.argv.slice(2));
  ensureInstalled();
  // From here on TypeScript can be loaded.
  (await import("tsx/esm/api")).register();
  const { runChecks } = await import("./checks");
  const { passed, failed } = await runChecks({ only: values.only ?? [], files: positionals });
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}

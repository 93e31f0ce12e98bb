// `npm run demo [-- --vault DIR] [--in-place] [--port N] [--no-open]`
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureInstalled, Refusal, ROOT } from "./install.mjs";

/**
 * @param {string[]} args
 * @returns {import("./demoServer").Demo}
 */
function readFlags(args) {
  const { vault, port, "in-place": inPlace, "no-open": noOpen } = parse(args);
  if (vault !== undefined && !statSync(vault, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Refusal(`${vault} is not a folder.`);
  }
  if (inPlace && vault === undefined) throw new Refusal("--in-place needs --vault DIR.");
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) < 65_536)) {
    throw new Refusal(`${port} is not a port: it must be a number up to 65535.`);
  }
  return {
    vault: vault === undefined ? null : path.resolve(vault),
    inPlace,
    port: port === undefined ? null : Number(port),
    open: !noOpen,
  };
}

/** @param {string[]} args */
function parse(args) {
  const text = /** @type {const} */ ({ type: "string" });
  const flag = /** @type {const} */ ({ type: "boolean", default: false });
  try {
    return parseArgs({ args, options: { vault: text, port: text, "in-place": flag, "no-open": flag } })
      .values;
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

function build() {
  const { status } = spawnSync(process.execPath, ["esbuild.config.mjs"], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Refusal("The plugin could not be built, see above.");
}

try {
  const demo = readFlags(process.argv.slice(2));
  ensureInstalled();
  build();
  // From here on TypeScript can be loaded.
  (await import("tsx/esm/api")).register();
  const { startDemo } = await import("./demoServer");
  await startDemo(demo);
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}

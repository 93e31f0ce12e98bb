// Runs before anything is installed: Node alone.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The top of the project. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Something that the person at the terminal can mend: one sentence, no stack. */
export class Refusal extends Error {}

/**
 * Installs the packages of the lock file, unless just these are there.
 *
 * @throws {Refusal} when Node is too old, or when npm fails
 */
export function ensureInstalled() {
  refuseOldNode();
  if (isInstalled()) return;
  console.log("Installing the packages of package-lock.json …");
  const { status } = npm("ci");
  if (status !== 0) throw new Refusal("The packages could not be installed: npm ci failed, see above.");
}

function refuseOldNode() {
  const wanted = readJson("package.json").engines.node.replace(">=", "");
  if (isOlder(process.versions.node, wanted)) {
    throw new Refusal(`Node ${wanted} or newer is needed; this is ${process.versions.node}.`);
  }
}

/**
 * @param {string} version
 * @param {string} other
 */
function isOlder(version, other) {
  return version.localeCompare(other, "en", { numeric: true }) < 0;
}

/** Compares the lock file with npm's own record of what it put into `node_modules`. */
function isInstalled() {
  try {
    const installed = readJson("node_modules/.package-lock.json").packages;
    return Object.entries(readJson("package-lock.json").packages).every(
      ([folder, { version, integrity, optional }]) =>
        folder === "" ||
        // Builds for other systems are optional, and rightly absent.
        (installed[folder] === undefined && optional) ||
        (installed[folder]?.version === version && installed[folder]?.integrity === integrity),
    );
  } catch {
    return false;
  }
}

/** @param {string} file relative to the top */
function readJson(file) {
  return JSON.parse(readFileSync(path.join(ROOT, file), "utf8"));
}

/** @param {string[]} args */
function npm(...args) {
  const self = process.env["npm_execpath"];
  return self === undefined
    ? spawnSync("npm", args, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" })
    : spawnSync(process.execPath, [self, ...args], { cwd: ROOT, stdio: "inherit" });
}

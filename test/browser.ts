import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

const WHAT_TO_DO =
  "No browser for the tests: install Chrome, Chromium or Edge, or name one in the environment variable MENTORING_BROWSER.";

/** Where Chrome, Chromium and Edge put themselves. */
function usualPlaces(): readonly string[] {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  const windows = [PROGRAMFILES, process.env["PROGRAMFILES(X86)"], LOCALAPPDATA].flatMap((folder) =>
    folder === undefined
      ? []
      : [
          "Google/Chrome/Application/chrome.exe",
          "Chromium/Application/chrome.exe",
          "Microsoft/Edge/Application/msedge.exe",
        ].map((program) => path.join(folder, program)),
  );
  const mac = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  const linux = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];
  return [...linux.map((name) => `/usr/bin/${name}`), "/snap/bin/chromium", ...mac, ...windows];
}

/**
 * The program of a Chromium-like browser: the one that MENTORING_BROWSER names, else an installed one,
 * else one that is installed now, by Playwright or, as root on Debian, from Debian.
 *
 * @throws one sentence that says what to do, when there is none and none can be had
 */
export async function findBrowser(): Promise<string> {
  const named = process.env["MENTORING_BROWSER"];
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Error(`MENTORING_BROWSER names ${named}, which is not there.`);
  }
  const found = installed() ?? playwrights() ?? debians();
  if (found === undefined) throw new Error(WHAT_TO_DO);
  return Promise.resolve(found);
}

function installed(): string | undefined {
  return [...usualPlaces(), chromium.executablePath()].find((place) => existsSync(place));
}

function playwrights(): string | undefined {
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve("playwright-core")), "cli.js");
  run(process.execPath, cli, "install", "chromium");
  return installed();
}

function debians(): string | undefined {
  if (process.getuid?.() !== 0 || !isDebian()) return undefined;
  run("apt-get", "update");
  run("apt-get", "install", "-y", "chromium");
  return installed();
}

/** Not Ubuntu, whose package of that name is an empty shell. */
function isDebian(): boolean {
  return existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}

/** Shows what it does: a download takes its time. Whether it worked is seen by what is there afterwards. */
function run(command: string, ...args: readonly string[]): void {
  spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], timeout: 10 * 60_000 });
}

/** Starts a browser without a window. Playwright turns its background networking and its sandbox off. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    // The same letters on every machine with the same fonts.
    args: ["--font-render-hinting=none"],
  });
}

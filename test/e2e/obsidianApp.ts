import { spawn, type ChildProcess } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { chromium, type Browser, type Page } from "playwright-core";
import { doSteps, PICTURES } from "./doSteps";
import { instantOf } from "./instantOf";
import { deviceOf, prepareVault, type Scene, WHEN, writeFileIn } from "./scene";
import { PATIENCE } from "./vaultPage";
import type { InWorkbench } from "./workbenchPage";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** The name that the app's own list of vaults has for the one of the test. */
const VAULT_ID = "mentoring0test00";

/** The app tells of nothing that it is done; this long after the index is complete, in milliseconds, it mostly is. */
const CALM = 500;

/**
 * Does steps in the real app: a copy of the vault with the plugin as it was last built, a profile of its own, and
 * the app's debugging port to drive it by.
 *
 * @param program the app's executable, as `OBSIDIAN_PATH` has it
 */
export function inObsidian(program: string): InWorkbench {
  return async (scene, steps) => {
    if (scene.faults) throw new Error("Only the workbench can be told to fail.");
    const folder = await mkdtemp(path.join(os.tmpdir(), "mentoring-app-"));
    const vault = await prepareVault(scene, folder);
    await installPlugin(vault, scene);
    const profile = path.join(folder, "profile");
    const vaults = { [VAULT_ID]: { path: vault, ts: Date.now(), open: true } };
    await writeFileIn(profile, "obsidian.json", JSON.stringify({ vaults, updateDisabled: true }));
    const timeZone = scene.timeZone ?? WHEN.timeZone;
    const app = spawn(program, [`--user-data-dir=${profile}`, "--remote-debugging-port=0"], {
      env: { ...process.env, TZ: timeZone },
      stdio: ["ignore", "ignore", "pipe"],
    });
    try {
      const browser = await chromium.connectOverCDP(await debuggingAddress(app));
      const page = await windowOf(browser);
      const place = { folder: vault, pictures: scene.pictures ?? PICTURES };
      const [opened, settled] = [() => pluginIsThere(page), () => indexIsComplete(page)];
      const driven = { page, ...place, opened, settled, reloadIn: reloaderOf(page) };
      await doSteps(driven, () => reloadAt(page, scene), steps);
      await browser.close();
    } finally {
      await ended(app);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  };
}

async function installPlugin(vault: string, { theme }: Scene): Promise<void> {
  for (const file of ["main.js", "manifest.json", "styles.css"])
    await cp(path.join(ROOT, file), path.join(vault, ".obsidian/plugins/mentoring", file));
  await writeFileIn(vault, ".obsidian/community-plugins.json", '["mentoring"]');
  const look = { theme: theme === "dark" ? "obsidian" : "moonstone" };
  await writeFileIn(vault, ".obsidian/appearance.json", JSON.stringify(look));
}

/** Chromium says where it listens when it is told to choose a port. */
function debuggingAddress(app: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    app.stderr?.on("data", (words: Buffer) => {
      said += words.toString();
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    app.once("error", reject);
    app.once("exit", () => {
      reject(new Error(`The app ended before it could be driven:\n${said}`));
    });
  });
}

async function windowOf(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error("The app has no window.");
  context.setDefaultTimeout(PATIENCE);
  return context.pages()[0] ?? (await context.waitForEvent("page"));
}

function reloaderOf(page: Page): (language: string) => Promise<void> {
  return async (language) => {
    await page.evaluate(`localStorage.setItem("language", ${JSON.stringify(language)})`);
    await page.reload();
  };
}

/** The app asks whether a new vault's plugins are trusted, and remembers the answer by the vault's id. */
async function reloadAt(page: Page, scene: Scene): Promise<void> {
  const time = instantOf(scene.now ?? WHEN.now, scene.timeZone ?? WHEN.timeZone);
  await page.clock.install({ time });
  await page.evaluate(`localStorage.setItem("enable-plugin-${VAULT_ID}", "true")`);
  await reloaderOf(page)(scene.language ?? "en");
  const { viewport } = deviceOf(scene);
  if (viewport) await page.setViewportSize(viewport);
  if (scene.phone) await page.evaluate("app.emulateMobile(true)");
}

async function pluginIsThere(page: Page): Promise<void> {
  await page.waitForFunction("globalThis.app?.plugins?.plugins?.mentoring !== undefined");
}

async function indexIsComplete(page: Page): Promise<void> {
  await page.waitForFunction("app.plugins.plugins.mentoring?.api?.ready === true");
  await pause(CALM);
}

async function ended(app: ChildProcess): Promise<void> {
  if (app.exitCode !== null) return;
  const exit = new Promise((resolve) => app.once("exit", resolve));
  app.kill();
  await exit;
}

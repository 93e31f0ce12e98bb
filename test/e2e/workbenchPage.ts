import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { launchBrowser } from "../browser";
import { startServer } from "../workbench/server/server";
import { doSteps, PICTURES } from "./doSteps";
import { instantOf } from "./instantOf";
import { addressOf, deviceOf, prepareVault, type Scene, WHEN } from "./scene";
import { PATIENCE, type VaultPage } from "./vaultPage";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** How long the page may take to open, in milliseconds: the first one of a test file is bundled only then. */
const OPENING = 60_000;

/** Does `steps` in a scene of its own: in the workbench, as `inWorkbench` has it, or in the app. */
export type InWorkbench = (scene: Scene, steps: (page: VaultPage) => Promise<void>) => Promise<void>;

/**
 * Opens the workbench, with the plugin as it was last built, over a copy of a vault; does the steps; and
 * closes everything again.
 *
 * @throws what the steps throw, with a picture's path added; or, when they went well, what the page reported
 *   as errors meanwhile
 */
export const inWorkbench: InWorkbench = async (scene, steps) => {
  const browser = await launchBrowser();
  try {
    await inWorkbenchOf(browser)(scene, steps);
  } finally {
    await browser.close();
  }
};

/** The same in a browser that stays open: everything but the browser is new each time. */
export function inWorkbenchOf(browser: Browser): InWorkbench {
  return async (scene, steps) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), "mentoring-e2e-"));
    try {
      const vault = await prepareVault(scene, folder);
      const server = await startServer({ vault, plugin: ROOT });
      const context = await browser.newContext(deviceOf(scene));
      try {
        await onPage(context, server.url, scene, vault, steps);
      } finally {
        await context.close();
        await server.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

async function onPage(
  context: BrowserContext,
  server: string,
  scene: Scene,
  vault: string,
  steps: (page: VaultPage) => Promise<void>,
): Promise<void> {
  await context.clock.install({
    time: instantOf(scene.now ?? WHEN.now, scene.timeZone ?? WHEN.timeZone),
  });
  context.setDefaultTimeout(scene.patience ?? PATIENCE);
  context.setDefaultNavigationTimeout(Math.max(scene.patience ?? 0, OPENING));
  const page = await context.newPage();
  const opened = (): Promise<void> => page.locator("body.workbench-ready").waitFor();
  const settled = async (): Promise<void> => {
    await page.evaluate("window.workbench.settled()");
  };
  const reloadIn = (language: string) => page.goto(addressOf({ ...scene, language }, server));
  const folder = { folder: vault, pictures: scene.pictures ?? PICTURES };
  await doSteps(
    { page, ...folder, opened, settled, reloadIn },
    () => page.goto(addressOf(scene, server)),
    async (vaultPage) => {
      if (scene.faults) await page.evaluate(`window.workbench.files.plan(${JSON.stringify(scene.faults)})`);
      await steps(vaultPage);
    },
  );
}

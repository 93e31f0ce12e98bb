import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { launchBrowser } from "../browser";
import { startServer } from "../workbench/server/server";
import { instantOf } from "./instantOf";
import { PageErrors } from "./pageErrors";
import { addressOf, deviceOf, prepareVault, type Scene, WHEN } from "./scene";
import { PATIENCE, VaultPage } from "./vaultPage";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Where pictures go that nobody asked to keep. */
const PICTURES = path.join(os.tmpdir(), "mentoring-pictures");

/** Does `steps` in the workbench, as `inWorkbench` has it, in a browser that is open already. */
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
        await onPage(context, addressOf(scene, server.url), scene, vault, steps);
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
  address: string,
  scene: Scene,
  vault: string,
  steps: (page: VaultPage) => Promise<void>,
): Promise<void> {
  await context.clock.install({
    time: instantOf(scene.now ?? WHEN.now, scene.timeZone ?? WHEN.timeZone),
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const errors = new PageErrors(page);
  const settled = async (): Promise<void> => {
    await page.evaluate("window.workbench.settled()");
  };
  const vaultPage = new VaultPage({ page, folder: vault, pictures: scene.pictures ?? PICTURES, settled });
  try {
    await page.goto(address);
    await page.locator("body.workbench-ready").waitFor();
    await vaultPage.settled();
    if (scene.faults) await page.evaluate(`window.workbench.files.plan(${JSON.stringify(scene.faults)})`);
    await steps(vaultPage);
    await vaultPage.settled();
  } catch (error) {
    throw await withPicture(error, vaultPage, errors);
  }
  await errors.refuse();
}

/** The same error, with what else is worth knowing. */
async function withPicture(error: unknown, { page }: VaultPage, errors: PageErrors): Promise<unknown> {
  const file = path.join(PICTURES, `failed-${Date.now()}.png`);
  const taken = await page.screenshot({ path: file }).then(
    () => [`Picture: ${file}`],
    () => [],
  );
  if (error instanceof Error) error.message = [error.message, ...taken, ...(await errors.all())].join("\n");
  return error;
}

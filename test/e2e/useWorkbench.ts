import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "../browser";
import { inObsidian } from "./obsidianApp";
import { type InWorkbench, inWorkbenchOf } from "./workbenchPage";

/**
 * The workbench for the tests of one file: they share a browser, and nothing else. Where `OBSIDIAN_PATH` names
 * the real app's executable, the same steps are done in that.
 */
export function useWorkbench(): InWorkbench {
  const program = process.env["OBSIDIAN_PATH"];
  if (program !== undefined && program !== "") return inObsidian(program);
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (scene, steps) => {
    if (browser === null) throw new Error("The browser is only open while tests run.");
    await inWorkbenchOf(browser)(scene, steps);
  };
}

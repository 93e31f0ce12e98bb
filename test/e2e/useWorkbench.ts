import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "../browser";
import { type InWorkbench, inWorkbenchOf } from "./workbenchPage";

/** The workbench for the tests of one file: they share a browser, and nothing else. */
export function useWorkbench(): InWorkbench {
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

import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchBrowser } from "../../browser";
import { startServer } from "../server/server";

const NOTE = `---
mentor: "[[Ana]]"
---
## Catch-up
- [ ] Draft the brief
- [-] Dropped
<img src=x onerror="window.hacked = 1">

\`\`\`sample
live
\`\`\`
`;

let folder: string;
let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;
let page: Page;
const inVault = (name: string): string => path.join(folder, "vault", name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "workbench-"));
  await writePlugin(path.join(folder, "plugin"));
  await mkdir(path.join(folder, "fresh"));
  await writeFile(path.join(folder, "fresh", "Note.md"), NOTE);
  await writeFile(path.join(folder, "fresh", "Ana.md"), "Ana.\n");
  await cp(path.join(folder, "fresh"), path.join(folder, "vault"), { recursive: true });
  server = await startServer({ vault: path.join(folder, "vault"), plugin: path.join(folder, "plugin") });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await cp(path.join(folder, "fresh"), path.join(folder, "vault"), { recursive: true, force: true });
  page = await (await browser.newContext({ viewport: { width: 1200, height: 800 } })).newPage();
});

afterEach(async () => {
  await page.context().close();
});

/** Opens the workbench with these switches and waits until it has started. */
async function open(switches = "open=Note.md"): Promise<void> {
  await page.goto(`${server.url}/?${switches}`);
  await page.locator("body.workbench-ready").waitFor();
}

async function settled(): Promise<void> {
  await page.evaluate("window.workbench.settled()");
}

function errors(): Promise<unknown> {
  return page.evaluate("window.workbench.errors");
}

function seen(): Promise<unknown> {
  return page.evaluate("window.app.plugins.getPlugin('sample').seen");
}

describe("starting", () => {
  it("goes in the app's order, and enables once", async () => {
    await open("");
    expect(await seen()).toEqual(["onload with 2 notes", "layout ready", "enabled"]);
    await open("");
    expect(await seen()).toEqual(["onload with 2 notes", "layout ready"]);
  });

  it("restores the layout, with views out of sight deferred", async () => {
    await open();
    await page.evaluate("window.workbench.runCommand('sample:show')");
    await page.getByRole("heading", { name: "Sample view" }).waitFor();
    await page.evaluate("window.app.workspace.rightSplit.collapse()");
    await page.waitForFunction("Object.values(localStorage).some((it) => it.includes('\"sample\"'))");
    await page.waitForTimeout(300);
    await open("");
    expect(await page.evaluate("window.app.workspace.getLeavesOfType('sample')[0].isDeferred")).toBe(true);
    expect(await page.evaluate("window.app.workspace.getActiveFile().path")).toBe("Note.md");
    await page.evaluate("window.app.workspace.rightSplit.expand()");
    await page.getByRole("heading", { name: "Sample view" }).waitFor();
    expect(await errors()).toEqual([]);
  });
});

describe("a view", () => {
  it("goes with its plugin, keeps its place, and comes back with it", async () => {
    await open();
    await page.evaluate("window.workbench.runCommand('sample:show')");
    const view = page.locator(".workspace-leaf-content[data-type=sample]");
    await view.getByRole("heading", { name: "Sample view" }).waitFor();
    await page.evaluate("window.app.plugins.unload('sample')");
    await view.locator(".pane-empty", { hasText: "Plugin no longer active" }).waitFor();
    await page.evaluate(`(async () => {
      const of = (name) => fetch("/plugin/" + name);
      const [main, manifest] = [await (await of("main.js")).text(), await (await of("manifest.json")).json()];
      await window.app.plugins.load({ main, manifest, styles: "" });
    })()`);
    await view.getByRole("heading", { name: "Sample view" }).waitFor();
    expect(await view.count()).toBe(1);
    expect(await errors()).toEqual([]);
  });
});

describe("a note", () => {
  it("is saved after typing, and hears of it", async () => {
    await open();
    await page.locator(".cm-line", { hasText: "Draft the brief" }).click();
    await page.keyboard.press("End");
    await page.keyboard.type(" today");
    await settled();
    expect(await readFile(inVault("Note.md"), "utf8")).toBe(NOTE.replace("brief", "brief today"));
    expect(await seen()).toContain("changed Note.md");
  });

  it("takes in what changes on disk while it is being edited", async () => {
    await open();
    await page.locator(".cm-line", { hasText: "Dropped" }).click();
    await page.keyboard.press("End");
    await page.keyboard.type(" for good");
    await writeFile(inVault("Note.md"), NOTE.replace("[ ] Draft", "[x] Draft"));
    await page.locator(".cm-line[data-task='x']", { hasText: "Draft" }).waitFor();
    await settled();
    const merged = NOTE.replace("[ ] Draft", "[x] Draft").replace("Dropped", "Dropped for good");
    expect(await readFile(inVault("Note.md"), "utf8")).toBe(merged);
  });

  it("cannot be undone into the text of the note before it", async () => {
    await open();
    await page.evaluate("window.app.workspace.openLinkText('Ana', '')");
    await page.locator(".cm-line", { hasText: "Ana." }).click();
    await page.keyboard.press("Control+z");
    await page.keyboard.type("x");
    await settled();
    expect(await readFile(inVault("Ana.md"), "utf8")).toMatch(/^\w*Ana\.\w*\n$/);
  });

  it("with other line breaks is left alone while nobody types", async () => {
    await writeFile(inVault("Note.md"), NOTE.replace(/\n/g, "\r\n"));
    await open();
    await page.evaluate("window.app.workspace.activeLeaf.view.save()");
    await settled();
    expect(await readFile(inVault("Note.md"), "utf8")).toBe(NOTE.replace(/\n/g, "\r\n"));
    expect(await page.locator(".cm-line", { hasText: "Draft the brief" }).count()).toBe(1);
  });

  it("is read with code blocks of the plugin, ticked in place, and runs no HTML", async () => {
    await open();
    await page.keyboard.press("Control+e");
    await page.locator(".markdown-preview-view .sample-block", { hasText: "LIVE" }).waitFor();
    expect(await page.locator(".markdown-preview-view .task-list-item").count()).toBe(2);
    await page.locator(".markdown-preview-view .task-list-item-checkbox").first().click();
    await settled();
    expect(await readFile(inVault("Note.md"), "utf8")).toBe(NOTE.replace("[ ] Draft", "[x] Draft"));
    expect(await page.evaluate("window.hacked")).toBeUndefined();
    expect(await errors()).toEqual([]);
  });
});

describe("commands", () => {
  it("are found in the palette when they can run", async () => {
    await open();
    await page.keyboard.press("Control+p");
    await page.keyboard.type("sample");
    const offered = await page.locator(".suggestion-item").allTextContents();
    expect(offered.sort()).toEqual(["Sample: Ask for a name", "Sample: Insert hello", "Sample: Show view"]);
    await page.keyboard.type(" ask");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: "Greet" }).click();
    await page.locator(".notice", { hasText: "Greeted" }).waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("of the command line answer", async () => {
    await open("");
    expect(await page.evaluate("window.workbench.runCli('sample', { word: 'hi' })")).toBe("said hi");
  });
});

describe("settings", () => {
  it("are drawn from definitions, validated, and saved", async () => {
    await open("");
    await page.keyboard.press("Control+,");
    await page.locator(".vertical-tab-nav-item", { hasText: "Sample" }).click();
    const row = page.locator(".setting-item", { hasText: "Short word" });
    const dependent = page.locator(".setting-item", { hasText: "Only with a word" });
    expect(await dependent.isVisible()).toBe(false);
    await row.locator("input").fill("much too long");
    await row.locator(".setting-item-error", { hasText: "At most five letters." }).waitFor();
    await row.locator("input").fill("short");
    await dependent.waitFor();
    await settled();
    expect(JSON.parse(await readFile(inVault(".obsidian/plugins/sample/data.json"), "utf8"))).toEqual({
      word: "short",
    });
  });
});

describe("what is missing", () => {
  it("fails with its name", async () => {
    await open("");
    await expect(page.evaluate("window.app.workspace.openPopoutLeaf()")).rejects.toThrow(
      "workspace.openPopoutLeaf",
    );
    await expect(page.evaluate("window.app.secretStorage")).rejects.toThrow("app.secretStorage");
  });
});

describe("a phone", () => {
  it("shows sidebars as drawers that a tap beside them closes", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open("open=Note.md&phone=1&theme=dark");
    await page.getByRole("button", { name: "Right sidebar" }).click();
    const drawer = page.locator(".mod-right-split");
    expect(await drawer.isVisible()).toBe(true);
    await page.mouse.click(10, 400);
    expect(await drawer.isVisible()).toBe(false);
    expect(await page.locator(".status-bar").isVisible()).toBe(false);
  });

  it("is what a window as narrow as one gets, unless the address says otherwise", async () => {
    const isPhone = () => page.evaluate("document.body.classList.contains('is-phone')");
    await page.setViewportSize({ width: 390, height: 844 });
    await open("open=Note.md");
    expect(await isPhone()).toBe(true);
    await open("open=Note.md&phone=0");
    expect(await isPhone()).toBe(false);
    await page.setViewportSize({ width: 1400, height: 900 });
    await open("open=Note.md");
    expect(await isPhone()).toBe(false);
  });
});

async function writePlugin(target: string): Promise<void> {
  await build({
    entryPoints: [path.join(import.meta.dirname, "samplePlugin.ts")],
    outfile: path.join(target, "main.js"),
    bundle: true,
    format: "cjs",
    external: ["obsidian"],
    logLevel: "silent",
  });
  const manifest = {
    id: "sample",
    name: "Sample",
    version: "1.0.0",
    minAppVersion: "1.13.0",
    author: "",
    description: "",
  };
  await writeFile(path.join(target, "manifest.json"), JSON.stringify(manifest));
  await writeFile(path.join(target, "styles.css"), "");
}

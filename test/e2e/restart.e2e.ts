import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { DashboardPage } from "./dashboardPage";
import { eventually } from "./eventually";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const inWorkbench = useWorkbench();

const maya = {
  settings: { name: "Maya Lindqvist", aliases: ["Maya"], ownNote: "People/Maya Lindqvist.md" },
  now: "2026-03-04T09:20", // long before the hours that the dashboard counts are others
};
const EDITED = "Mentoring/Ana Silva/2026-02-18 Ana Silva - Recap.md";

/** How many notes the browser's databases hold for the plugin. */
async function notesKept(page: Page): Promise<number> {
  const counted: unknown = await page.evaluate(async () => {
    const open = (name: string): Promise<IDBDatabase> =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error(name));
        };
      });
    const count = async (name: string): Promise<number> => {
      const database = await open(name);
      const batches = database.transaction("batches").objectStore("batches");
      const request = batches.getAll() as IDBRequest<{ readonly entries: readonly unknown[] }[]>; // as stored
      return new Promise((resolve) => {
        request.onsuccess = () => {
          database.close();
          resolve(request.result.reduce((sum, { entries }) => sum + entries.length, 0));
        };
      });
    };
    const names = (await indexedDB.databases()).map(({ name }) => name ?? "");
    const counts = await Promise.all(names.filter((name) => name.startsWith("mentoring-")).map(count));
    return counts.reduce((sum, one) => sum + one, 0);
  });
  return Number(counted);
}

/** Spoils some of what is kept: texts and stamps of another type, rows of nobody's, and names that objects have. */
async function spoil(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const answered = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
    const names = (await indexedDB.databases()).map(({ name }) => name ?? "");
    const database = await answered(
      indexedDB.open(names.find((name) => name.startsWith("mentoring-")) ?? ""),
    );
    const batches = database.transaction("batches", "readwrite").objectStore("batches");
    const [batch] = (await answered(batches.getAll())) as { entries: { stored: object }[] }[]; // as stored
    for (const [at, wrong] of [{ text: 7 }, { mtime: "1" }, null].entries())
      Object.assign(batch?.entries[at] ?? {}, { stored: wrong });
    const stored = JSON.parse('{"__proto__":{"text":"- [ ] Never"},"constructor":1}') as unknown;
    const foreign = ["__proto__", "constructor"].map((path) => ({ path, stored }));
    for (const row of [batch, { key: -1e6, entries: foreign }, { key: -1e7 }, { key: "x", entries: 0 }])
      await answered(batches.put(row));
    database.close();
  });
}

/** Closes the app and starts it again; tells which notes were read one by one until the dashboard was complete. */
async function restarted(
  vault: VaultPage,
  meanwhile = (): Promise<void> => Promise.resolve(),
): Promise<readonly string[]> {
  const reads: string[] = [];
  vault.page.on("request", (request) => {
    const url = new URL(request.url());
    const path = url.searchParams.get("path") ?? "";
    if (url.pathname === "/vault/file" && request.method() === "GET" && path.endsWith(".md"))
      reads.push(path);
  });
  const address = vault.page.url();
  await vault.page.goto("about:blank");
  await meanwhile();
  await vault.page.goto(address);
  await vault.page.locator("body.workbench-ready").waitFor();
  await vault.settled();
  await new DashboardPage(vault).people.first().waitFor();
  await vault.settled();
  return reads;
}

it("reads no note again at a restart but those whose text is damaged, or that were changed meanwhile", async () => {
  await inWorkbench(maya, async (vault) => {
    const dashboard = new DashboardPage(vault);
    const shown = await dashboard.texts(dashboard.people);
    await eventually(() => notesKept(vault.page)).toBeGreaterThan(100);
    expect(await restarted(vault)).toEqual([]);
    expect(await dashboard.texts(dashboard.people)).toEqual(shown);
    const write = async (): Promise<void> => {
      await vault.writeUnseen(
        EDITED,
        `${await vault.readNote(EDITED)}\n- [ ] Written while the app was closed\n`,
      );
    };
    expect(await restarted(vault, write)).toEqual([EDITED]);
    await dashboard.item("Written while the app was closed").waitFor();

    const latest = await dashboard.texts(dashboard.people);
    await spoil(vault.page);
    const readAgain = await restarted(vault);
    expect(readAgain.length).toBeGreaterThanOrEqual(3);
    expect(readAgain.length).toBeLessThan(10);
    expect(await dashboard.texts(dashboard.people)).toEqual(latest);
  });
});

it("forgets what it kept when the settings say so", async () => {
  await inWorkbench(maya, async (vault) => {
    await eventually(() => notesKept(vault.page)).toBeGreaterThan(100);
    await vault.palette("Open settings");
    await vault.page.locator(".vertical-tab-nav-item", { hasText: "Mentoring" }).click();
    await vault.page.locator(".setting-item", { hasText: "Clear the cache" }).click();
    await vault.notice("The cache is cleared.").waitFor();
    expect(await notesKept(vault.page)).toBe(0);
    await vault.press("Escape");
    expect((await restarted(vault)).length).toBeGreaterThan(100);
  });
});

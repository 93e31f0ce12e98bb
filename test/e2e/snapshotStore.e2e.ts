import path from "node:path";
import { build } from "esbuild";
import fc from "fast-check";
import type { App } from "obsidian";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { IndexedSnapshots } from "../../src/host/snapshotStore";
import { findBrowser } from "../browser";

declare global {
  interface Window {
    snapshotStore: { readonly IndexedSnapshots: typeof IndexedSnapshots };
  }
}

/** Texts by path; null for one that is forgotten. */
type Changes = Readonly<Record<string, string | null>>;
/** What is written one after the other in each of some starts of the app. */
type Starts = readonly (readonly Changes[])[];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const bundled = await build({
    entryPoints: [path.join(import.meta.dirname, "../../src/host/snapshotStore.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "snapshotStore",
  });
  browser = await chromium.launch({ executablePath: await findBrowser() });
  page = await browser.newPage();
  await page.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: "" }));
  await page.goto("http://snapshots.localhost/");
  await page.addScriptTag({
    content: `${bundled.outputFiles[0]?.text ?? ""};window.snapshotStore=snapshotStore`,
  });
});

afterAll(() => browser.close());

/** What the starts find, the last of them without writing anything: texts by path, and the rows in the database. */
function foundAfter(starts: Starts, name: string): Promise<{ found: [string, unknown][]; rows: number }> {
  return page.evaluate(
    async ([all, database]) => {
      const app: unknown = { loadLocalStorage: () => database };
      const { IndexedSnapshots } = window.snapshotStore;
      const start = async (): Promise<[IndexedSnapshots, [string, unknown][]]> => {
        const store = new IndexedSnapshots(app as App); // all that it asks of it
        const found: [string, unknown][] = [];
        for await (const some of store.load()) {
          for (const { path, stored } of some) found.push([path, (stored as { text: unknown }).text]); // as written
        }
        return [store, found];
      };
      for (const writes of all) {
        const [store] = await start();
        for (const changes of writes) {
          const kept = Object.entries(changes).map(
            ([path, text]) => [path, text === null ? null : { text, mtime: 1, size: 2 }] as const,
          );
          await store.write(new Map(kept));
        }
      }
      const [, found] = await start();
      const rows = await new Promise<number>((resolve) => {
        const request = indexedDB.open(database);
        request.onsuccess = () => {
          const counted = request.result.transaction("batches").objectStore("batches").count();
          counted.onsuccess = () => {
            resolve(counted.result);
          };
        };
      });
      return { found, rows };
    },
    [starts, name] as const,
  );
}

const aPath = fc.constantFrom("a", "b", "c", "d", "e", "f");
const someChanges: fc.Arbitrary<Changes> = fc.dictionary(
  aPath,
  fc.oneof({ weight: 3, arbitrary: fc.string() }, { weight: 1, arbitrary: fc.constant(null) }),
  { noNullPrototype: true, maxKeys: 4 },
);

let databases = 0;

it("finds the texts that were written last, each once, whatever was written in how many starts", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(someChanges, { maxLength: 6 }), { minLength: 1, maxLength: 3 }),
      async (starts) => {
        const expected = new Map<string, string>();
        for (const [path, text] of starts.flat().flatMap((changes) => Object.entries(changes))) {
          if (text === null) expected.delete(path);
          else expected.set(path, text);
        }
        const { found } = await foundAfter(starts, `mentoring-${(databases += 1)}`);
        expect(found.toSorted()).toEqual([...expected].toSorted());
      },
    ),
    { numRuns: 100 },
  );
});

it("holds nothing more of a note that is forgotten, what it said before neither", async () => {
  const { found } = await foundAfter(
    [[{ a: "1", b: "2", c: "3" }, { a: "4" }, { a: null }]],
    "mentoring-gone",
  );
  expect(found.toSorted()).toEqual([
    ["b", "2"],
    ["c", "3"],
  ]);
});

it("stores as one what was written note by note, at the next start", async () => {
  const alone = Array.from({ length: 70 }, (_, at) => ({ [`note ${at}`]: String(at) }));
  const { found, rows } = await foundAfter([alone], "mentoring-alone");
  expect(found).toHaveLength(70);
  expect(rows).toBe(1);
});

/** Which paths a start finds, and which keys are left, once these rows lie beside one that is whole. */
function leftBeside(rows: readonly object[]): Promise<{ found: string[]; keys: unknown[] }> {
  return page.evaluate(async (damaged) => {
    const app: unknown = { loadLocalStorage: () => "mentoring-damaged" };
    const store = new window.snapshotStore.IndexedSnapshots(app as App); // all that it asks of it
    const answered = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
    await store.write(new Map([["a", { text: "1", mtime: 1, size: 1 }]]));
    const database = await answered(indexedDB.open("mentoring-damaged"));
    const batches = (): IDBObjectStore => database.transaction("batches", "readwrite").objectStore("batches");
    for (const row of damaged) await answered(batches().put(row));
    const found: string[] = [];
    const next = new window.snapshotStore.IndexedSnapshots(app as App);
    for await (const some of next.load()) found.push(...some.map(({ path }) => path));
    return { found, keys: await answered(batches().getAllKeys()) };
  }, rows);
}

it("finds what is whole beside damaged rows, and drops those", async () => {
  const stored = { text: "1", mtime: 1, size: 1 };
  const damaged = [
    { key: -9 },
    { key: -8, entries: "text" },
    { key: -7, entries: [{ path: 5, stored }] },
    { key: -6, entries: [{ path: "b" }] },
    { key: -5, entries: [null] },
    { key: 0.5, entries: [] },
    { key: "key", entries: [{ path: "c", stored }] },
  ];
  expect(await leftBeside(damaged)).toEqual({ found: ["a"], keys: [-1] });
});

it("begins anew where a newer version of the plugin has stored something", async () => {
  await page.evaluate(async () => {
    const request = indexedDB.open("mentoring-newer", 3);
    await new Promise((resolve) => (request.onsuccess = resolve));
    request.result.close();
  });
  const { found } = await foundAfter([[{ a: "1" }]], "mentoring-newer");
  expect(found).toEqual([["a", "1"]]);
});

import { setTimeout as pause } from "node:timers/promises";
import type { PluginFiles } from "../workbench/app/plugin/plugins";
import { ITEMS } from "./generatedNotes";
import type { BenchBrowser, BenchPage, VaultSize, Work } from "./benchBrowser";
import { median } from "./median";
import type { Indexed } from "./page/boot";

/** A first index, or that of a restart. */
export interface IndexRun extends Indexed {
  /** Of loading the plugin, before the layout is ready. */
  readonly load: Work;
  /** From the layout being ready to the plugin's own signal. */
  readonly work: Work;
}

/** What one plugin did with one vault: medians of the runs. */
export interface PluginRun {
  readonly cold: IndexRun;
  readonly restart: IndexRun;
  /** For one edited note, what the page does without any plugin taken off. */
  readonly edit: Work;
  /** Bytes that the index holds for an action item. */
  readonly heap: number;
  /** Of the main thread during the first index, in milliseconds. */
  readonly longestTask: number;
}

const EDITS = 100;
/** How long after its last news a plugin may still be at work: they gather for two to three seconds. */
const SETTLING = 4000;
/** How long it may take to keep one note for the next start. */
const KEEPING = 0.3;

/** Starts one plugin twice on one device, and edits notes, as many times over as there are runs. */
export async function runPlugin(
  browser: BenchBrowser,
  plugin: PluginFiles,
  size: VaultSize,
  runs: number,
): Promise<PluginRun> {
  const idle = await pageAlone(browser, size);
  const all: PluginRun[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await runOnce(browser, plugin, size, idle));
  const of = (choose: (run: PluginRun) => number): number => median(all.map(choose));
  return {
    cold: medianRun(all.map(({ cold }) => cold)),
    restart: medianRun(all.map(({ restart }) => restart)),
    edit: medianWork(all.map(({ edit }) => edit)),
    heap: of(({ heap }) => heap),
    longestTask: of(({ longestTask }) => longestTask),
  };
}

async function runOnce(
  browser: BenchBrowser,
  plugin: PluginFiles,
  size: VaultSize,
  idle: Work,
): Promise<PluginRun> {
  const longestTask = await browser.inContext((context) =>
    browser.onPage(context, size, async (page) => {
      await page.load(plugin);
      return browser.longestTask(page, () => page.start());
    }),
  );
  return browser.inContext(async (context) => {
    const first = await browser.onPage(context, size, async (page) => {
      const before = await page.heap();
      const cold = await indexed(page, plugin);
      await pause(SETTLING);
      return { cold, heap: ((await page.heap()) - before) / (size.ours * ITEMS) };
    });
    const restart = await browser.onPage(context, size, async (page) => {
      const index = await indexed(page, plugin);
      await page.edit(1, 0); // Tasks reads everything once more at the first news
      await pause(SETTLING);
      const work = await edits(page);
      return { index, edit: { ...work, main: work.main - idle.main, all: work.all - idle.all } };
    });
    return { ...first, restart: restart.index, edit: restart.edit, longestTask };
  });
}

/** A first index, without anything else. */
export async function coldIndex(
  browser: BenchBrowser,
  plugin: PluginFiles,
  size: VaultSize,
  runs: number,
): Promise<IndexRun & { readonly longestTask: number; readonly edit: number }> {
  const all: (IndexRun & { readonly longestTask: number; readonly edit: number })[] = [];
  for (let run = 0; run < runs; run += 1) {
    const once = await browser.inContext((context) =>
      browser.onPage(context, size, async (page) => {
        const first: { run: IndexRun | null } = { run: null };
        const longestTask = await browser.longestTask(page, async () => {
          first.run = await indexed(page, plugin);
        });
        await pause(SETTLING + size.ours * KEEPING);
        if (first.run === null) throw new Error("The first index was not measured.");
        return { ...first.run, longestTask, edit: (await edits(page)).script };
      }),
    );
    all.push(once);
  }
  const of = (choose: (run: (typeof all)[number]) => number): number => median(all.map(choose));
  return { ...medianRun(all), longestTask: of((run) => run.longestTask), edit: of((run) => run.edit) };
}

async function indexed(page: BenchPage, plugin: PluginFiles): Promise<IndexRun> {
  const load = await page.work(() => page.load(plugin));
  const result: { index: Indexed } = { index: { time: 0, reads: 0 } };
  const work = await page.work(async () => {
    result.index = await page.start();
  });
  return { ...result.index, load, work };
}

/** What one edited note costs, until everything that it sets going is over. */
async function edits(page: BenchPage): Promise<Work> {
  const { main, all, script } = await page.work(async () => {
    await page.edit(EDITS, 1);
    await pause(SETTLING);
  });
  return { main: main / EDITS, all: all / EDITS, script: script / EDITS };
}

/** The same on a page without a plugin. */
async function pageAlone(browser: BenchBrowser, size: VaultSize): Promise<Work> {
  return browser.inContext((context) =>
    browser.onPage(context, size, async (page) => {
      await page.startAlone();
      await page.edit(1, 0);
      return edits(page);
    }),
  );
}

function medianRun(runs: readonly IndexRun[]): IndexRun {
  const of = (choose: (run: IndexRun) => number): number => median(runs.map(choose));
  return {
    time: of(({ time }) => time),
    reads: of(({ reads }) => reads),
    load: medianWork(runs.map(({ load }) => load)),
    work: medianWork(runs.map(({ work }) => work)),
  };
}

function medianWork(works: readonly Work[]): Work {
  const of = (choose: (work: Work) => number): number => median(works.map(choose));
  return { main: of(({ main }) => main), all: of(({ all }) => all), script: of(({ script }) => script) };
}

import { setTimeout as pause } from "node:timers/promises";
import type { PluginFiles } from "../workbench/app/plugin/plugins";
import { ITEMS } from "./generatedNotes";
import type { BenchBrowser, BenchPage, LongestTask, VaultSize, Work } from "./benchBrowser";
import { median } from "./median";
import type { Indexed } from "./page/boot";

/** A first index, or that of a restart. */
export interface IndexRun extends Indexed {
  /** Of loading the plugin, before the layout is ready. */
  readonly load: Work;
  /** From the layout being ready to the plugin's own signal. */
  readonly work: Work;
}

/** A start of the app, until nothing more is done. */
export interface StartRun extends IndexRun {
  /** What the index set going and was done after the signal. */
  readonly after: Work;
}

/** What one plugin did with one vault: medians of the runs. */
export interface PluginRun {
  readonly cold: StartRun;
  readonly restart: StartRun;
  /** Milliseconds until the plugin's own signal, where to read a note is a way to the disk and back. */
  readonly fromFiles: { readonly cold: number; readonly restart: number };
  /** For one edited note, what the page does without any plugin taken off. */
  readonly edit: Work;
  /** Bytes that the index holds for an action item. */
  readonly heap: number;
  /** Of the main thread during the first index, and after. */
  readonly longestTask: LongestTask;
}

/** So many that looks at the stack tell what one takes. */
const EDITS = 300;

/**
 * So many before these are not counted, as nobody's day has only one: with them the browser makes ready what then runs
 * all day, and Tasks reads everything once more at the first.
 */
const FIRST_EDITS = 20;
/** How long after its last news a plugin may still be at work: they gather for two to three seconds. */
const SETTLING = 4000;

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
    cold: medianStart(all.map(({ cold }) => cold)),
    restart: medianStart(all.map(({ restart }) => restart)),
    fromFiles: {
      cold: of(({ fromFiles }) => fromFiles.cold),
      restart: of(({ fromFiles }) => fromFiles.restart),
    },
    edit: medianWork(all.map(({ edit }) => edit)),
    heap: of(({ heap }) => heap),
    longestTask: medianTask(all.map(({ longestTask }) => longestTask)),
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
      return browser.longestTask(page, async () => {
        await page.start();
        await settled(page);
        await page.mark("end");
      });
    }),
  );
  const fromFiles = await startsFromFiles(browser, plugin, size);
  return browser.inContext(async (context) => {
    const first = await browser.onPage(context, size, async (page) => {
      const before = await page.heap();
      const cold = await started(page, plugin);
      return { cold, heap: ((await page.heap()) - before) / (size.ours * ITEMS) };
    });
    const restart = await browser.onPage(context, size, async (page) => {
      const index = await started(page, plugin);
      const work = await edits(page);
      return { index, edit: { ...work, main: work.main - idle.main, all: work.all - idle.all } };
    });
    return { ...first, restart: restart.index, fromFiles, edit: restart.edit, longestTask };
  });
}

function startsFromFiles(
  browser: BenchBrowser,
  plugin: PluginFiles,
  size: VaultSize,
): Promise<PluginRun["fromFiles"]> {
  return browser.inContext(async (context) => {
    const start = (): Promise<number> =>
      browser.onPage(context, { ...size, isOnDisk: true }, async (page) => {
        await page.load(plugin);
        const { time } = await page.start();
        await settled(page);
        return time;
      });
    return { cold: await start(), restart: await start() };
  });
}

/** A first index, without anything else. */
export interface ColdIndex extends IndexRun {
  /** During it, and after. */
  readonly longestTask: LongestTask;
  /** Script for one edited note, in milliseconds; null where no note is ours. */
  readonly edit: number | null;
}

export async function coldIndex(
  browser: BenchBrowser,
  plugin: PluginFiles,
  size: VaultSize,
  runs: number,
): Promise<ColdIndex> {
  const all: ColdIndex[] = [];
  for (let run = 0; run < runs; run += 1) {
    all.push(
      await browser.inContext((context) =>
        browser.onPage(context, size, (page) => coldIndexOn(page, browser, plugin, size)),
      ),
    );
  }
  const edits = all.flatMap(({ edit }) => edit ?? []);
  return {
    ...medianRun(all),
    longestTask: medianTask(all.map(({ longestTask }) => longestTask)),
    edit: edits.length === 0 ? null : median(edits),
  };
}

async function coldIndexOn(
  page: BenchPage,
  browser: BenchBrowser,
  plugin: PluginFiles,
  size: VaultSize,
): Promise<ColdIndex> {
  const first: { run: IndexRun | null } = { run: null };
  const during = await browser.longestTask(page, async () => {
    first.run = await indexed(page, plugin);
  });
  const after = await browser.longestTask(page, async () => {
    await page.mark("start");
    await settled(page);
    await page.mark("end");
  });
  if (first.run === null) throw new Error("The first index was not measured.");
  const edit = size.ours === 0 ? null : (await edits(page)).script;
  return { ...first.run, longestTask: longer(during, after), edit };
}

async function indexed(page: BenchPage, plugin: PluginFiles): Promise<IndexRun> {
  const load = await page.work(() => page.load(plugin));
  const result: { index: Indexed } = { index: { time: 0, reads: 0 } };
  const work = await page.work(async () => {
    result.index = await page.start();
  });
  return { ...result.index, load, work };
}

async function started(page: BenchPage, plugin: PluginFiles): Promise<StartRun> {
  return { ...(await indexed(page, plugin)), after: await page.work(() => settled(page)) };
}

async function settled(page: BenchPage): Promise<void> {
  await pause(SETTLING);
  await page.quiet();
}

/** What one edited note costs, until everything that it sets going is over. */
async function edits(page: BenchPage): Promise<Work> {
  await page.edit(FIRST_EDITS, 0);
  await settled(page);
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

function medianStart(runs: readonly StartRun[]): StartRun {
  return { ...medianRun(runs), after: medianWork(runs.map(({ after }) => after)) };
}

function longer(a: LongestTask, b: LongestTask): LongestTask {
  return { clock: Math.max(a.clock, b.clock), processor: Math.max(a.processor, b.processor) };
}

function medianTask(tasks: readonly LongestTask[]): LongestTask {
  const of = (choose: (task: LongestTask) => number): number => median(tasks.map(choose));
  return { clock: of(({ clock }) => clock), processor: of(({ processor }) => processor) };
}

function medianWork(works: readonly Work[]): Work {
  const of = (choose: (work: Work) => number): number => median(works.map(choose));
  return { main: of(({ main }) => main), all: of(({ all }) => all), script: of(({ script }) => script) };
}

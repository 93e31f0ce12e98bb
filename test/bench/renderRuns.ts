import { setTimeout as pause } from "node:timers/promises";
import type { PluginFiles } from "../workbench/app/plugin/plugins";
import { LOOKS, type BenchBrowser, type BenchPage, type VaultSize, type Work } from "./benchBrowser";
import { median } from "./median";
import { milliseconds, table } from "./table";

/** What it costs one plugin to show all open items: medians of the runs, in milliseconds. */
export interface RenderRun {
  /** From asking for the items until they are painted. */
  readonly show: Work;
  /** The same again, after what was shown had been closed. */
  readonly again: Work;
  /** For one edited note, with all that it sets going, what is shown included. */
  readonly update: Work;
  /** Of the main thread while the list is scrolled to its end and back. */
  readonly longestScrollTask: number;
  /** List items in the page, at the beginning of the list. */
  readonly rows: number;
  /** Bytes that the page holds more than before the plugin was loaded, for an open item. */
  readonly heap: number;
}

/** 5,000 meetings of 129 relationships, with two open items each; so have the agreements. */
export const SHOWN: VaultSize & { readonly items: number } = { notes: 5129, ours: 5129, items: 3 };
const OPEN = SHOWN.ours * 2;

const EDITS = 20;
/** How long after its last news a plugin may still be at work: they gather for two to three seconds. */
const SETTLING = 4000;

/** Shows the items of one vault in one plugin, as many times over as there are runs. */
export async function renderPlugin(
  browser: BenchBrowser,
  plugin: PluginFiles,
  runs: number,
): Promise<RenderRun> {
  const all: RenderRun[] = [];
  for (let run = 0; run < runs; run += 1) {
    all.push(
      await browser.inContext((context) =>
        browser.onPage(context, SHOWN, (page) => renderOnce(browser, page, plugin)),
      ),
    );
  }
  const of = (choose: (run: RenderRun) => number): number => median(all.map(choose));
  const work = (choose: (run: RenderRun) => Work): Work => ({
    main: of((run) => choose(run).main),
    all: of((run) => choose(run).all),
    script: of((run) => choose(run).script),
  });
  return {
    show: work(({ show }) => show),
    again: work(({ again }) => again),
    update: work(({ update }) => update),
    longestScrollTask: of((run) => run.longestScrollTask),
    rows: of(({ rows }) => rows),
    heap: of(({ heap }) => heap),
  };
}

async function renderOnce(browser: BenchBrowser, page: BenchPage, plugin: PluginFiles): Promise<RenderRun> {
  const before = await page.heap();
  await page.load(plugin);
  await page.start();
  await pause(SETTLING);
  const show = await page.work(() => page.showItems(), LOOKS.far);
  await page.hideItems();
  await pause(SETTLING);
  const again = await page.work(() => page.showItems(), LOOKS.far);
  const rows = await page.rows();
  const heap = ((await page.heap()) - before) / OPEN;
  await page.edit(5, 0, 250); // whoever leaves a view open all day has seen edits before
  await pause(SETTLING);
  const { main, all, script } = await page.work(async () => {
    await page.edit(EDITS, 1, 250);
    await pause(SETTLING);
  }, LOOKS.far);
  const update = { main: main / EDITS, all: all / EDITS, script: script / EDITS };
  const { clock: longestScrollTask } = await browser.longestTask(page, () => page.scroll());
  return { show, again, update, longestScrollTask, rows, heap };
}

/** A row for each thing that was measured, a column for each plugin. */
export function renderTable(plugins: readonly (RenderRun & { readonly name: string })[]): string {
  const row = (name: string, show: (run: RenderRun) => string): readonly string[] => [
    name,
    ...plugins.map(show),
  ];
  return table(
    ["", ...plugins.map(({ name }) => name)],
    [
      row("shown for the first time, script", ({ show }) => milliseconds(show.script)),
      row("… processor", ({ show }) => milliseconds(show.main)),
      row("shown again, script", ({ again }) => milliseconds(again.script)),
      row("… processor", ({ again }) => milliseconds(again.main)),
      row("update of one item, script", ({ update }) => milliseconds(update.script)),
      row("… processor", ({ update }) => milliseconds(update.main)),
      row("longest task while scrolling", ({ longestScrollTask }) => milliseconds(longestScrollTask)),
      row("rows drawn", ({ rows }) => rows.toLocaleString("en")),
      row("heap, bytes an open item", ({ heap }) => milliseconds(heap)),
    ],
  );
}

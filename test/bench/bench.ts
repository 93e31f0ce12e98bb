import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { PluginFiles } from "../workbench/app/plugin/plugins";
import { BenchBrowser, pluginIn, type LongestTask } from "./benchBrowser";
import { coldIndex, runPlugin, type ColdIndex, type PluginRun } from "./pluginRuns";
import type { IndexCost } from "./page/indexCost";
import { renderPlugin, renderTable, SHOWN, type RenderRun } from "./renderRuns";
import { milliseconds, table } from "./table";

/**
 * Measures the built plugin, and beside it the built copies of Tasks and Dataview whose folders are given:
 *
 *   npm run bench -- [--peer DIR]... [--largest NOTES] [--share PERCENT] [--runs RUNS] [--json]
 *   npm run bench -- --indexing     what keeping an index costs, and nothing else
 *   npm run bench -- --rendering    what showing all open items costs, and nothing else
 *
 * `--share` says how many of a hundred notes are ours where there are foreign ones beside them.
 */
const { values } = parseArgs({
  options: {
    peer: { type: "string", multiple: true, default: [] },
    largest: { type: "string", default: "100000" },
    share: { type: "string", default: "1" },
    runs: { type: "string", default: "3" },
    json: { type: "boolean", default: false },
    indexing: { type: "boolean", default: false },
    rendering: { type: "boolean", default: false },
  },
});

const ROOT = path.resolve(import.meta.dirname, "../..");
const SIDE_BY_SIDE = { notes: 2000, ours: 2000 };
const SIZES = [100, 1000, 10_000, 100_000].filter((notes) => notes <= Number(values.largest));
const runs = Number(values.runs);
/** Vaults with more notes are measured once: making one takes longer than all that is measured of it. */
const OFTEN_UP_TO = 10_000;

type Growth = ColdIndex & { readonly notes: number; readonly ours: number };

interface Results {
  readonly machine: string;
  readonly plugins: readonly (PluginRun & { readonly name: string })[];
  readonly growth: readonly Growth[];
  readonly foreign: readonly Growth[];
  readonly index: readonly IndexCost[];
  readonly rendering: readonly (RenderRun & { readonly name: string })[];
}

const results = await measure();
console.log(values.json ? JSON.stringify(results, null, 2) : report(results));

async function measure(): Promise<Results> {
  const own = await pluginIn(ROOT);
  const peers = await Promise.all(values.peer.map(pluginIn));
  const browser = await BenchBrowser.launch();
  try {
    const all = [own, ...peers];
    const rendering = await inTurn(values.indexing ? [] : all, async (plugin) => ({
      name: nameOf(plugin),
      ...(await renderPlugin(browser, plugin, runs)),
    }));
    const nothing = { plugins: [], growth: [], foreign: [], index: [] };
    if (values.rendering) return { machine: machine(browser.version), ...nothing, rendering };
    const plugins = await inTurn(all, async (plugin) => ({
      name: nameOf(plugin),
      ...(await runPlugin(browser, plugin, SIDE_BY_SIDE, runs)),
    }));
    const growth = await grown(
      browser,
      own,
      SIZES.map((notes) => ({ notes, ours: notes })),
    );
    const most = SIZES.at(-1) ?? 100;
    const ours = Math.max(1, Math.round((most * Number(values.share)) / 100));
    const foreign = await grown(browser, own, [
      { notes: ours, ours },
      { notes: most, ours },
      { notes: most, ours: 0 }, // the look at the app's cache, and nothing else
    ]);
    const index = await inTurn(SIZES, (notes) => indexAlone(browser, notes));
    return { machine: machine(browser.version), plugins, growth, foreign, index, rendering };
  } finally {
    await browser.close();
  }
}

function nameOf({ manifest: { name, version } }: PluginFiles): string {
  return `${name} ${version}`;
}

/** One after the other: two at a time would take the processor from each other. */
async function inTurn<From, To>(
  all: readonly From[],
  work: (one: From) => Promise<To>,
): Promise<readonly To[]> {
  const done: To[] = [];
  for (const one of all) done.push(await work(one));
  return done;
}

function grown(
  browser: BenchBrowser,
  plugin: PluginFiles,
  sizes: readonly { readonly notes: number; readonly ours: number }[],
): Promise<readonly Growth[]> {
  return inTurn(sizes, async (size) => {
    const times = size.notes > OFTEN_UP_TO ? 1 : runs;
    return { ...size, ...(await coldIndex(browser, plugin, size, times)) };
  });
}

function indexAlone(browser: BenchBrowser, notes: number): Promise<IndexCost> {
  const nothing = { notes: 0, ours: 0 };
  return browser.inContext((context) => browser.onPage(context, nothing, (page) => page.indexCost(notes)));
}

function machine(browser: string): string {
  const [processor] = os.cpus();
  const load = os.loadavg()[1] ?? 0;
  const day = new Date().toLocaleDateString("sv");
  return `${day}, ${os.cpus().length} × ${processor?.model.trim() ?? "unknown"}, Chromium ${browser}, Node ${process.version}, load ${load.toFixed(1)}`;
}

function report({ machine, plugins, growth, foreign, index, rendering }: Results): string {
  const shown = `All open items shown, ${SHOWN.notes.toLocaleString("en")} notes with ${SHOWN.items} items each, two of them open: our dashboard, a query block of Tasks and one of Dataview:`;
  return [
    machine,
    `Medians of ${runs}; vaults of more than ${OFTEN_UP_TO.toLocaleString("en")} notes once. Times in ms; "processor" is time of the processor on the main thread (with workers in brackets); tasks by the processor's time (by the clock in brackets).`,
    "The app's metadata is ready-made, and notes lie in the page's memory unless “from files” is said, which are the browser's own: these are not the app's own times.",
    ...(rendering.length === 0 ? [] : [`\n${shown}\n`, renderTable(rendering)]),
    ...(plugins.length === 0 ? [] : indexReport({ plugins, growth, foreign, index })),
  ].join("\n");
}

function indexReport({ plugins, growth, foreign, index }: Omit<Results, "machine" | "rendering">): string[] {
  return [
    `\nSide by side, ${SIDE_BY_SIDE.notes} notes with 9 items each, each plugin alone in Chromium:\n`,
    sideBySide(plugins),
    "\nGrowth in Chromium, all notes ours:\n",
    growthTable(growth),
    "\nNotes of ours alone, among foreign ones, and foreign ones alone, in Chromium:\n",
    growthTable(foreign),
    "\nThe index alone, in Chromium:\n",
    indexTable(index),
  ];
}

function sideBySide(plugins: Results["plugins"]): string {
  const [own] = plugins;
  const row = (name: string, show: (run: PluginRun) => string): readonly string[] => [
    name,
    ...plugins.map(show),
  ];
  const times =
    (choose: (run: PluginRun) => number) =>
    (run: PluginRun): string =>
      own === undefined || run === own ? "1" : `${(choose(run) / choose(own)).toFixed(1)} ×`;
  const work = ({ main, all }: { main: number; all: number }): string =>
    `${milliseconds(main)} (${milliseconds(all)})`;
  const script = (name: string, choose: (run: PluginRun) => number): readonly (readonly string[])[] => [
    row(`${name}, script`, (run) => milliseconds(choose(run))),
    row("… against ours", times(choose)),
  ];
  return table(
    ["", ...plugins.map(({ name }) => name)],
    [
      row("loading, script", ({ cold }) => milliseconds(cold.load.script)),
      ...script("cold index", ({ cold }) => cold.work.script),
      ...script("… with all that follows", ({ cold }) => cold.work.script + cold.after.script),
      row("… processor", ({ cold }) => work(cold.work)),
      row("… until its own signal", ({ cold }) => milliseconds(cold.time)),
      row("… notes read", ({ cold }) => String(cold.reads)),
      row("… longest main-thread task", ({ longestTask }) => task(longestTask)),
      ...script("restart", ({ restart }) => restart.work.script),
      ...script("… with all that follows", ({ restart }) => restart.work.script + restart.after.script),
      row("… processor", ({ restart }) => work(restart.work)),
      row("… until its own signal", ({ restart }) => milliseconds(restart.time)),
      row("… notes read", ({ restart }) => String(restart.reads)),
      row("from files: cold index, until its own signal", ({ fromFiles }) => milliseconds(fromFiles.cold)),
      row("… restart, until its own signal", ({ fromFiles }) => milliseconds(fromFiles.restart)),
      row("one edit, script", ({ edit }) => edit.script.toFixed(2)),
      row(
        "… against ours",
        times(({ edit }) => edit.script),
      ),
      row("… processor", ({ edit }) => work(edit)),
      row("heap, bytes an item", ({ heap }) => milliseconds(heap)),
    ],
  );
}

function task({ processor, clock }: LongestTask): string {
  return `${milliseconds(processor)} (${milliseconds(clock)})`;
}

function growthTable(growth: readonly Growth[]): string {
  return table(
    ["notes", "ours", "cold index", "processor", "µs a note of ours", "longest task", "one edit, script"],
    growth.map(({ notes, ours, time, work, longestTask, edit }) => [
      notes.toLocaleString("en"),
      ours.toLocaleString("en"),
      milliseconds(time),
      milliseconds(work.main),
      ours === 0 ? "" : Math.round((work.main / ours) * 1000).toLocaleString("en"),
      task(longestTask),
      edit?.toFixed(2) ?? "",
    ]),
  );
}

function indexTable(costs: readonly IndexCost[]): string {
  return table(
    [
      "notes",
      "one edit (parse, put)",
      "the items of a note",
      "one tick (find, write)",
      "links followed again",
      "query of the dashboard",
    ],
    costs.map(({ notes, edit, items, tick, relink, query }) => [
      notes.toLocaleString("en"),
      edit.toFixed(3),
      items.toFixed(3),
      tick.toFixed(3),
      relink.toFixed(2),
      milliseconds(query),
    ]),
  );
}

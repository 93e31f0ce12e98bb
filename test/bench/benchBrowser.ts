import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { build } from "esbuild";
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from "playwright-core";
import { findBrowser } from "../browser";
import type { PluginFiles } from "../workbench/app/plugin/plugins";
import type { Indexed } from "./page/boot";
import type { IndexCost } from "./page/indexCost";

const ADDRESS = "http://benchmark.localhost/";
const PAGE =
  '<!doctype html><meta charset="utf-8"><title>Benchmark</title><body><script src="/boot.js"></script>';

/** A generated vault: how many notes it has, and how many of them are ours. */
export interface VaultSize {
  readonly notes: number;
  readonly ours: number;
  /** In each note of ours; as many as the benchmark's notes usually have where it is not said. */
  readonly items?: number;
  /** Whether reading a note is a way to the disk and back; else the notes lie in memory. */
  readonly isOnDisk?: boolean;
}

/** Reads a plugin's released files. */
export async function pluginIn(folder: string): Promise<PluginFiles> {
  const read = (name: string): Promise<string> => readFile(path.join(folder, name), "utf8");
  const manifest = JSON.parse(await read("manifest.json")) as PluginFiles["manifest"]; // whoever released it checked it
  return { main: await read("main.js"), styles: await read("styles.css").catch(() => ""), manifest };
}

/** A browser in which pages hold a vault in memory and one plugin. */
export class BenchBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly script: string,
  ) {}

  static async launch(): Promise<BenchBrowser> {
    const entry = path.join(import.meta.dirname, "page/boot.ts");
    const bundled = await build({
      entryPoints: [entry],
      bundle: true,
      format: "iife",
      write: false,
      logLevel: "silent",
      // The package has types alone: the workbench stands in for the app.
      alias: { obsidian: path.join(import.meta.dirname, "../workbench/app/obsidian.ts") },
    });
    const executablePath = await findBrowser();
    const args = ["--js-flags=--max-old-space-size=8192"];
    const browser = await chromium.launch({ executablePath, args });
    return new BenchBrowser(browser, bundled.outputFiles[0]?.text ?? "");
  }

  get version(): string {
    return this.browser.version();
  }

  /** A device: its pages share what they keep. */
  async inContext<T>(steps: (context: BrowserContext) => Promise<T>): Promise<T> {
    const context = await this.browser.newContext();
    context.setDefaultTimeout(600_000);
    await context.route("**/*", (route) => {
      const isScript = route.request().url().endsWith("/boot.js");
      const [contentType, body] = isScript ? ["text/javascript", this.script] : ["text/html", PAGE];
      return route.fulfill({ contentType, body });
    });
    try {
      return await steps(context);
    } finally {
      await context.close();
    }
  }

  /** One start of the app: a page with the vault, before any plugin. */
  async onPage<T>(
    context: BrowserContext,
    size: VaultSize,
    steps: (page: BenchPage) => Promise<T>,
  ): Promise<T> {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ stack, message }) => {
      const said = stack ?? message;
      // What goes wrong inside of a peer is said, and measured all the same.
      if (/plugin:(?!mentoring:)/.test(said)) console.warn(said);
      else errors.push(said);
    });
    await page.goto(ADDRESS);
    await page.evaluate((vault) => window.bench.prepare(vault), size);
    const result = await steps(new BenchPage(page, await context.newCDPSession(page)));
    await page.close();
    if (errors.length > 0) throw new Error(errors.join("\n"));
    return result;
  }

  /** The longest task of the main thread between the marks that are set while the steps are done. */
  async longestTask(page: BenchPage, steps: () => Promise<unknown>): Promise<LongestTask> {
    const categories = ["disabled-by-default-devtools.timeline", "blink.user_timing", "__metadata"];
    await this.browser.startTracing(page.page, { categories, screenshots: false });
    await steps();
    const trace = JSON.parse((await this.browser.stopTracing()).toString()) as {
      traceEvents: readonly TraceEvent[];
    };
    return longestTask(trace.traceEvents);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** Milliseconds. */
export interface LongestTask {
  /** From its begin to its end, with what other programs took of the processor meanwhile. */
  readonly clock: number;
  /** Of the processor; of the task that took most of it. */
  readonly processor: number;
}

/** As the browser's traces have it; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the thread's own time. */
  readonly tdur?: number;
}

/** Between the page's first mark and its last, on the thread that set them. */
function longestTask(events: readonly TraceEvent[]): LongestTask {
  const start = events.find(({ name }) => name === "bench: start");
  const end = events.findLast(({ name }) => name === "bench: end");
  if (start === undefined || end === undefined) throw new Error("The trace lacks the benchmark's marks.");
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === "RunTask" && pid === start.pid && tid === start.tid && ts + dur > start.ts && ts < end.ts,
  );
  const clock = tasks.map(({ ts, dur = 0 }) => Math.min(ts + dur, end.ts) - Math.max(ts, start.ts));
  return {
    clock: most(clock) / 1000,
    processor: most(tasks.map(({ tdur = 0 }) => tdur)) / 1000,
  };
}

/** There may be more than a call takes arguments. */
function most(numbers: readonly number[]): number {
  return numbers.reduce((found, number) => Math.max(found, number), 0);
}

/** Milliseconds of the processor, which do not grow when other programs keep it busy. */
export interface Work {
  /** On the main thread. */
  readonly main: number;
  /** In the page's process: workers, and the collection of garbage, too. */
  readonly all: number;
  /** With a function of the plugin at work on the main thread, whatever it called; by looks at the stack. */
  readonly script: number;
}

/** For how many milliseconds of a second a page without anything to do is at work, at most. */
const QUIET = 20;

/**
 * Microseconds from one look at the stack to the next. Each takes some of the time that is measured: close ones nearly
 * double it, which leaves ratios alone, and are for what is over soon.
 */
export const LOOKS = { close: 100, far: 1000 };

/** A page with a vault, and what can be measured of it from outside. */
export class BenchPage {
  constructor(
    readonly page: Page,
    private readonly devtools: CDPSession,
  ) {}

  async load(plugin: PluginFiles): Promise<void> {
    await this.page.evaluate((files) => window.bench.load(files), plugin);
  }

  start(): Promise<Indexed> {
    return this.page.evaluate(() => window.bench.start());
  }

  indexCost(notes: number): Promise<IndexCost> {
    return this.page.evaluate((many) => window.bench.indexCost(many), notes);
  }

  /** Bounds what the longest task is looked for in. */
  async mark(place: "start" | "end"): Promise<void> {
    await this.page.evaluate((name) => performance.mark(`bench: ${name}`), place);
  }

  async startAlone(): Promise<void> {
    await this.page.evaluate(() => window.bench.startAlone());
  }

  /** @param apart milliseconds from one edit to the next */
  async edit(edits: number, round: number, apart = 30): Promise<void> {
    await this.page.evaluate(([many, which, pause]) => window.bench.edit(many, which, pause), [
      edits,
      round,
      apart,
    ] as const);
  }

  async showItems(): Promise<void> {
    await this.page.evaluate(() => window.bench.showItems());
  }

  async hideItems(): Promise<void> {
    await this.page.evaluate(() => {
      window.bench.hideItems();
    });
  }

  async scroll(): Promise<void> {
    await this.page.evaluate(() => window.bench.scroll());
  }

  rows(): Promise<number> {
    return this.page.evaluate(() => window.bench.rows());
  }

  /** What the processor did for the page while the steps were done, garbage of before collected first. */
  async work(steps: () => Promise<unknown>, interval = LOOKS.close): Promise<Work> {
    await this.heap();
    await this.devtools.send("Performance.enable");
    await this.devtools.send("Profiler.enable");
    await this.devtools.send("Profiler.setSamplingInterval", { interval });
    await this.devtools.send("Profiler.start");
    const before = await this.workSoFar();
    await steps();
    const after = await this.workSoFar();
    const { profile } = await this.devtools.send("Profiler.stop");
    const main = after.main - before.main;
    return { main, all: after.all - before.all, script: scriptTime(profile, main) };
  }

  /** Resolves once the page has nothing to do any more. */
  async quiet(): Promise<void> {
    await this.devtools.send("Performance.enable");
    for (let work = Infinity; work > QUIET;) {
      const before = await this.metrics();
      await pause(1000);
      work = (await this.metrics())("TaskDuration") - before("TaskDuration");
    }
  }

  /** Bytes that live on the page, garbage left out. */
  async heap(): Promise<number> {
    await this.devtools.send("HeapProfiler.collectGarbage");
    await this.devtools.send("HeapProfiler.collectGarbage");
    return (await this.devtools.send("Runtime.getHeapUsage")).usedSize;
  }

  /** What the browser has counted so far, by name, in milliseconds. */
  private async metrics(): Promise<(wanted: string) => number> {
    const { metrics } = await this.devtools.send("Performance.getMetrics");
    return (wanted) => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
  }

  private async workSoFar(): Promise<Omit<Work, "script">> {
    const milliseconds = await this.metrics();
    return { main: milliseconds("ThreadTime"), all: milliseconds("ProcessTime") };
  }
}

/** As the browser's profiler has it; times in microseconds. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string; readonly functionName: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/**
 * Milliseconds in which a function of a plugin was on the stack; the workbench names their scripts so. Where the
 * stacks show more work than the main thread had of the processor, other programs had the rest.
 *
 * @param main what it had, in milliseconds: for an idle thread, more than the stacks show, as each look takes some
 */
function scriptTime({ nodes, samples = [], timeDeltas = [] }: Profile, main: number): number {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const inPlugin = new Set<number>();
  const idle = new Set<number>();
  // Parents come before their children.
  for (const { id, callFrame } of nodes) {
    const isBelow = inPlugin.has(parents.get(id) ?? -1);
    if (isBelow || callFrame.url.startsWith("plugin:")) inPlugin.add(id);
    if (callFrame.functionName === "(idle)") idle.add(id);
  }
  const timeIn = (counts: (id: number) => boolean): number =>
    samples.reduce((sum, id, at) => sum + (counts(id) ? (timeDeltas[at] ?? 0) : 0), 0) / 1000;
  const whole = timeIn((id) => !idle.has(id));
  return whole === 0 ? 0 : timeIn((id) => inPlugin.has(id)) * Math.min(1, main / whole);
}

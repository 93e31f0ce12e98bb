import path from "node:path";
import { build } from "esbuild";
import type { CDPSession } from "playwright-core";
import type { VaultPage } from "../e2e/vaultPage";
import { saidIn, type Course, type Deed } from "./course";
import type { Handles } from "./page/life";

/** How long the soak is. */
export interface Soak {
  readonly deeds: number;
  /** Deeds between two looks at the vault; the plugin is started anew at each of the looks that are told. */
  readonly together: number;
  /** Starts of the plugin, in all. */
  readonly restarts: number;
  /** Hours that pass for the page. */
  readonly hours: number;
}

export interface SoakReport {
  readonly counts: Readonly<Record<Deed["kind"], number>>;
  /** Notes that lack what was last said in them. */
  readonly losses: readonly string[];
  /** Bytes of the page's heap after each tenth, garbage left out. */
  readonly heap: readonly number[];
  /** What the page holds while the plugin is off: after its first moments, and at the end. */
  readonly idle: readonly [Handles, Handles];
  /** What the plugin says at the end, and when it is started anew without anything that it kept. */
  readonly answers: readonly [string, string];
}

/** Opens the dashboard, and lives in the vault of a course from there on. */
export async function soak(vault: VaultPage, course: Course, plan: Soak): Promise<SoakReport> {
  const counts = { edit: 0, sync: 0, rename: 0, tick: 0 };
  const page = await SoakPage.over(vault);
  await vault.palette("Open dashboard");
  const first = await page.idle();
  const heap: number[] = [];
  const losses: string[] = [];
  const [looks, hour] = [Math.ceil(plan.deeds / plan.together), 3_600_000];
  for (let look = 1; look <= looks; look += 1) {
    const deeds = Array.from(
      { length: Math.min(plan.together, plan.deeds - plan.together * (look - 1)) },
      () => course.next(),
    );
    for (const { kind } of deeds) counts[kind] += 1;
    await page.live(deeds);
    await vault.page.clock.fastForward(Math.round((plan.hours * hour) / looks));
    await vault.settled();
    if (turned(look, looks, plan.restarts)) await page.idle();
    if (turned(look, looks, 10)) {
      heap.push(await page.heap());
      losses.push(...(await page.lost(course.mustHold())));
    }
  }
  const last = await page.answer();
  const idle = await page.idle();
  await page.forget();
  return { counts, losses, heap, idle: [first, idle], answers: [last, await page.answer()] };
}

/** Whether one of so many equal parts is over with this look, and was not before it. */
function turned(look: number, looks: number, parts: number): boolean {
  return Math.floor((look * parts) / looks) > Math.floor(((look - 1) * parts) / looks);
}

class SoakPage {
  private constructor(
    private readonly vault: VaultPage,
    private readonly devtools: CDPSession,
  ) {}

  static async over(vault: VaultPage): Promise<SoakPage> {
    const entry = path.join(import.meta.dirname, "page/life.ts");
    const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: "iife", write: false });
    await vault.page.addInitScript({ content: outputFiles[0]?.text ?? "" });
    await vault.reopen();
    const page = new SoakPage(vault, await vault.page.context().newCDPSession(vault.page));
    await page.idle(); // lets go of what the page before the reload left
    return page;
  }

  /** What happens on the disk alone happens between what the app does. */
  async live(deeds: readonly Deed[]): Promise<void> {
    let within: Deed[] = [];
    for (const deed of deeds) {
      if (deed.kind !== "sync") {
        within.push(deed);
        continue;
      }
      await this.liveWithin(within);
      within = [];
      await this.vault.writeNote(deed.path, saidIn(await this.vault.readNote(deed.path), deed.line));
      await this.vault.settled();
    }
    await this.liveWithin(within);
  }

  private async liveWithin(deeds: readonly Deed[]): Promise<void> {
    await this.vault.page.evaluate((told) => window.soak.live(told), deeds);
  }

  answer(): Promise<string> {
    return this.vault.page.evaluate(() => window.soak.answer());
  }

  /** Switches the plugin off and on again; tells what the page held meanwhile. */
  async idle(): Promise<Handles> {
    await this.vault.settled();
    await this.vault.page.evaluate(() => {
      window.soak.disable();
    });
    await this.vault.page.clock.fastForward("00:30"); // notices go, and what was to be saved is
    await this.vault.settled();
    const held = await this.vault.page.evaluate(() => window.soak.handles);
    await this.enable();
    return held;
  }

  private async enable(): Promise<void> {
    await this.vault.page.evaluate(() => window.soak.enable());
    await this.vault.palette("Open dashboard");
    await this.vault.settled();
  }

  /** Starts the plugin without anything that it kept of the vault. */
  async forget(): Promise<void> {
    await this.vault.page.evaluate(async () => {
      window.soak.disable();
      for (const { name = "" } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
    });
    await this.enable();
  }

  async heap(): Promise<number> {
    await this.collectGarbage();
    return (await this.devtools.send("Runtime.getHeapUsage")).usedSize;
  }

  private async collectGarbage(): Promise<void> {
    // What one collection lets go of may hold what the next finds.
    for (let round = 0; round < 3; round += 1) await this.devtools.send("HeapProfiler.collectGarbage");
  }

  /** The notes that lack on the disk what they must hold. */
  async lost(mustHold: ReadonlyMap<string, string>): Promise<readonly string[]> {
    const lost: string[] = [];
    for (const [note, line] of mustHold) {
      const text = await this.vault.readNote(note).catch(() => "");
      if (!text.includes(`\n${line}\n`)) lost.push(note);
    }
    return lost;
  }
}

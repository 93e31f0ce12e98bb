import type { Plugin } from "obsidian";
import { NoteStore } from "../../src/host/noteStore";
import { SettingsStore } from "../../src/host/settingsStore";
import type { Surroundings } from "../../src/host/surroundings";
import { TasksPlugin } from "../../src/host/tasksPlugin";
import { DashboardQuery } from "../../src/index/queryDashboard";
import { everything } from "../../src/index/dashboardChoice";
import type { ParsedNote } from "../../src/model/note";
import type { NoteProblem } from "../../src/model/problem";
import { english } from "../../src/text/en";
import { fed, HostApp, owner, type Fed } from "../host/hostApp";
import { FaultyStorage } from "../workbench/vault/faultyStorage";
import type { PlannedFault, Step } from "../workbench/vault/faults";
import { MemoryStorage } from "../workbench/vault/memoryStorage";
import type { Deed } from "./deeds/deed";
import { listening, Spoken } from "./spoken";
import { settingsFile } from "./vaultAtRisk";

/** What came of a deed. */
export interface Course {
  /** Every file by its path, as a start of the app would find it; names made by chance are all alike. */
  readonly files: ReadonlyMap<string, string>;
  readonly spoken: Spoken;
  /** What the deed asked of the storage. */
  readonly steps: readonly Step[];
  readonly isDead: boolean;
  /** What the index knows in the end, and what one that is built anew from the files knows. */
  readonly known: readonly ParsedNote[];
  readonly rebuilt: readonly ParsedNote[];
  /** What a start of the app lists as notes to check. */
  readonly problems: readonly NoteProblem[];
}

/** What happens in a course. */
export interface Plot {
  readonly deed: Deed;
  readonly fault: PlannedFault | null;
  /** Whether the deed is taken back at once; then the fault happens to that. */
  readonly takesBack?: boolean;
  readonly now?: () => Date;
}

/** The day on which everything happens. */
const fixedNow = (): Date => new Date(2026, 2, 4, 9);

/** How long a fault is waited out, in milliseconds, until what goes on forever is given up. */
const patience = 20_000;

/** Does a deed in a vault of these notes, with a fault or without, and looks at what is left. */
export function course(notes: Readonly<Record<string, string>>, plot: Plot): Promise<Course> {
  return courseOver(new MemoryStorage(notes), plot);
}

/** The same over files of any kind, in which what is left can be looked at byte by byte. */
export function courseOver(memory: MemoryStorage, plot: Plot): Promise<Course> {
  const spoken = new Spoken();
  return listening.run(spoken, async () => {
    const files = new FaultyStorage(memory);
    const host = new HostApp(memory, () => files);
    await host.open();
    const all = await startedOver(host);
    const isDead = await play(files, all, plot, spoken);
    const { steps } = files;
    files.plan(null);
    if (!isDead) await host.settled();
    host.vault.close();
    const known = notesOf(all);
    const anew = await reopened(memory);
    return {
      files: await filesIn(memory),
      spoken,
      steps,
      isDead,
      known: isDead ? notesOf(anew) : known,
      rebuilt: notesOf(anew),
      problems: problemsIn(anew),
    };
  });
}

/** Whether the process died over it. */
async function play(
  files: FaultyStorage,
  all: Fed,
  { deed, fault, takesBack = false, now = fixedNow }: Plot,
  spoken: Spoken,
): Promise<boolean> {
  const surroundings = await surroundingsOf(all, now);
  if (!takesBack) files.plan(fault);
  const sentence = await Promise.race([deed(surroundings), files.death.then(() => null)]);
  if (sentence !== null) spoken.sentences.push(sentence);
  if (takesBack) {
    await all.host.settled();
    files.plan(fault);
    const { length } = spoken.sentences;
    spoken.undo();
    await Promise.race([saidSince(spoken, length), files.death]);
  }
  return files.isDead;
}

/** Resolves once something more was said: an undo says how it ended. */
async function saidSince({ sentences }: Spoken, before: number): Promise<void> {
  const until = Date.now() + patience;
  while (sentences.length === before && Date.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 5));
}

async function surroundingsOf({ host, index, feed }: Fed, now: () => Date): Promise<Surroundings> {
  const plugin: unknown = {
    loadData: async () => JSON.parse(await host.vault.adapter.read(settingsFile)) as unknown,
    saveData: (data: unknown) => host.vault.adapter.write(settingsFile, JSON.stringify(data)),
  };
  const settings = new SettingsStore(plugin as Plugin); // all that the settings ask of it
  await settings.load();
  const store = new NoteStore(host.app, english);
  const words = { strings: english, language: "en", appLanguage: "en" };
  return { app: host.app, ...words, settings, index, feed, store, tasks: new TasksPlugin(host.app), now };
}

/** The app is started again. */
async function reopened(memory: MemoryStorage): Promise<Fed> {
  const host = new HostApp(memory);
  await host.open();
  const all = await startedOver(host);
  host.vault.close();
  return all;
}

async function startedOver(host: HostApp): Promise<Fed> {
  const all = fed(host);
  all.index.setUser({ name: "Maya Lindqvist", aliases: [], note: "" });
  await all.feed.start(owner());
  return all;
}

/** In an order that does not tell which came first. */
function notesOf({ index }: Fed): readonly ParsedNote[] {
  return index.all().toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function problemsIn({ index }: Fed): readonly NoteProblem[] {
  const rules = { thresholds: { due: 1, overdue: 1.25, quiet: 2, asNeededDays: 60 }, recapHours: 24 };
  return new DashboardQuery(index).ask(fixedNow(), rules, new Set(), everything).problems;
}

// YAML puts some of them in quotes, by how they begin.
const madeByChance = /"?[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"?/g;

async function filesIn(memory: MemoryStorage): Promise<ReadonlyMap<string, string>> {
  const paths = [
    ...(await memory.list()).filter(({ kind }) => kind === "file").map(({ path }) => path),
    settingsFile,
  ];
  const trashed = (await memory.listFolder(".trash")).map(({ path }) => path);
  return new Map(
    [...paths, ...trashed].map((path) => [path, (memory.text(path) ?? "").replace(madeByChance, "uid")]),
  );
}

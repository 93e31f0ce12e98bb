import type { Plugin } from "obsidian";
import { ItemEdits } from "../../src/host/editItems";
import { NoteStore } from "../../src/host/noteStore";
import { SettingsStore } from "../../src/host/settingsStore";
import { TasksPlugin } from "../../src/host/tasksPlugin";
import type { ItemRow } from "../../src/index/dashboard";
import type { HasRow } from "../../src/index/itemRows";
import { isOpen } from "../../src/model/actionItem";
import { english } from "../../src/text/en";
import { allRows } from "../index/indexedVault";
import { started, type HostApp } from "./hostApp";

/** The note that the items stand in. */
export const path = "Recap.md";

export function recapWith(...items: readonly string[]): string {
  return `---\ntype: mentoring-recap\nmentor: Ana Silva\ndate: 2026-02-18\n---\n\n${items.join("\n")}\n`;
}

export interface ItemsInVault {
  readonly host: HostApp;
  readonly edits: ItemEdits;
  /** The rows of the dashboard now: of open items, where nothing else is asked for. */
  readonly rows: (hasRow?: HasRow) => readonly ItemRow[];
  /** What stands in the note on disk. */
  readonly text: () => string | undefined;
}

/** A vault with a recap that holds these items, a plugin in the place of Tasks, and what was set. */
export async function inVault(
  items: readonly string[],
  tasks: object = {},
  stored: object | null = null,
): Promise<ItemsInVault> {
  const { host, index, feed } = await started({ [path]: recapWith(...items) });
  Object.assign(host.app, { plugins: { plugins: { "obsidian-tasks-plugin": tasks } } });
  const plugin: unknown = { loadData: () => Promise.resolve(stored) };
  const settings = new SettingsStore(plugin as Plugin); // all that the settings ask of it
  await settings.load();
  const store = new NoteStore(host.app, english);
  const now = (): Date => new Date(2026, 2, 4, 9);
  const plugins = { tasks: new TasksPlugin(host.app) };
  const words = { strings: english, language: "en", appLanguage: "en" };
  const edits = new ItemEdits({ app: host.app, ...words, settings, index, feed, store, ...plugins, now });
  const rows = (hasRow: HasRow = (_, item) => isOpen(item)) => allRows(index, now(), hasRow);
  return { host, edits, rows, text: () => host.storage.text(path) };
}

/** The one value there is. */
export function only<Value>(values: readonly Value[]): Value {
  const [value] = values;
  if (value === undefined || values.length > 1) throw new Error(`There are ${values.length}.`);
  return value;
}

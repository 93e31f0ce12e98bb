import type { Plugin } from "obsidian";
import { parseSettings, settingsVersion, type Settings } from "../model/settings";

/** The settings could not be written; the message is the system's. */
export class UnsavedSettings extends Error {
  override readonly name = "UnsavedSettings";
}

/**
 * The user's settings. The stored file is written only when the user changes something, and then
 * keeps whatever it holds that this version does not know, the version of a newer one included.
 */
export class SettingsStore {
  private stored: unknown = null;
  private parsed: Settings = parseSettings(null);
  private changes = 0;
  /** Resolves when everything that the user changed is in the file. */
  private saved: Promise<unknown> = Promise.resolve();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly plugin: Plugin) {}

  get current(): Settings {
    return this.parsed;
  }

  /**
   * Reads the file, at the start and after something else has written it. A torn one, which a sync
   * service may still be writing, changes nothing that is known; one from before a change of the user's
   * takes nothing of it back.
   */
  async load(): Promise<void> {
    let stored: unknown = null;
    let changes = 0;
    do {
      ({ changes } = this);
      await this.saved;
      stored = await this.plugin.loadData().catch(() => this.stored);
    } while (changes !== this.changes);
    this.keep(stored);
  }

  /**
   * Stores values by the names of settings; one that cannot be read counts as its default.
   *
   * @throws UnsavedSettings when they cannot be stored: then they are what they were
   */
  async change(changes: Readonly<Record<string, unknown>>): Promise<void> {
    const before = this.stored;
    const stored = changed(before, changes);
    this.changes += 1;
    this.keep(stored);
    const saving = this.saved.then(() => this.save(changes, stored)); // a slow one before it must not land last
    this.saved = saving.catch(() => null);
    await saving.catch((reason: unknown) => {
      if (this.stored === stored) this.keep(before);
      throw new UnsavedSettings(reason instanceof Error ? reason.message : String(reason));
    });
  }

  /** Another device may have written the file, of which the app is told late: what it says of the rest counts. */
  private async save(changes: Readonly<Record<string, unknown>>, known: unknown): Promise<void> {
    const there: unknown = await this.plugin.loadData().catch(() => null);
    const stored = there === null ? known : changed(there, changes);
    await this.plugin.saveData(stored);
    const isNews = JSON.stringify(stored) !== JSON.stringify(known);
    if (isNews && this.stored === known) this.keep(stored);
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  private keep(stored: unknown): void {
    this.stored = stored;
    this.parsed = parseSettings(stored);
    for (const listener of this.listeners) listener();
  }
}

function changed(
  stored: unknown,
  changes: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return { version: settingsVersion, ...merged(stored, changes) };
}

/** The values with the changes, of a group of values too: what this version does not know stays. */
function merged(
  stored: unknown,
  changes: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const known: Record<string, unknown> = isGroup(stored) ? { ...stored } : {};
  for (const [name, value] of Object.entries(changes)) {
    known[name] = isGroup(value) ? { ...(isGroup(known[name]) ? known[name] : {}), ...value } : value;
  }
  return known;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

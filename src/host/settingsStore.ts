import type { Plugin } from "obsidian";
import { parseSettings, type Settings } from "../model/settings";

/**
 * The user's settings. The stored file is written only when the user changes something, and then
 * keeps whatever it holds that this version does not know.
 */
export class SettingsStore {
  private stored: unknown = null;
  private parsed: Settings = parseSettings(null);
  private readonly listeners = new Set<() => void>();

  constructor(private readonly plugin: Plugin) {}

  get current(): Settings {
    return this.parsed;
  }

  /** Reads the file, at the start and after something else has written it. A torn one counts as none. */
  async load(): Promise<void> {
    const stored: unknown = await this.plugin.loadData().catch(() => null);
    this.stored = stored;
    this.accept(parseSettings(stored));
  }

  /** Stores values by the names of settings; one that cannot be read counts as its default. */
  async change(changes: Readonly<Record<string, unknown>>): Promise<void> {
    const kept = typeof this.stored === "object" && this.stored !== null ? this.stored : {};
    const stored = { ...kept, ...changes };
    this.stored = stored;
    this.accept(parseSettings(stored));
    await this.plugin.saveData(stored);
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  private accept(settings: Settings): void {
    this.parsed = settings;
    for (const listener of this.listeners) listener();
  }
}

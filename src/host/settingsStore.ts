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

  /**
   * Reads the file, at the start and after something else has written it. A torn one, which a sync
   * service may still be writing, changes nothing that is known.
   */
  async load(): Promise<void> {
    const stored: unknown = await this.plugin.loadData().catch(() => this.stored);
    this.stored = stored;
    this.accept(parseSettings(stored));
  }

  /** Stores values by the names of settings; one that cannot be read counts as its default. */
  async change(changes: Readonly<Record<string, unknown>>): Promise<void> {
    const stored = merged(this.stored, changes);
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

import type { VaultStorage } from "./storage";

/** The vault's own settings, `.obsidian/app.json`, as they were at start. */
export class VaultConfig {
  private values: Readonly<Record<string, unknown>> = {};

  constructor(
    private readonly storage: VaultStorage,
    private readonly path: string,
  ) {}

  /** A file that is missing or torn counts as empty. */
  async load(): Promise<void> {
    this.values = (await this.storage.stat(this.path)) ? parse(await this.storage.readText(this.path)) : {};
  }

  get(key: string): unknown {
    return this.values[key];
  }
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

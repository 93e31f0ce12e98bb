import type { App } from "obsidian";
import type { NoteIndex } from "../index/noteIndex";
import type { Strings } from "../text/strings";
import type { NoteStore } from "./noteStore";
import type { SettingsStore } from "./settingsStore";
import type { TasksPlugin } from "./tasksPlugin";
import type { VaultFeed } from "./vaultFeed";

/** What every command works with. */
export interface Surroundings {
  readonly app: App;
  readonly strings: Strings;
  /** ISO code of the language of `strings`. */
  readonly language: string;
  /** ISO code of the app's language, which people write dates in; the interface may not speak it. */
  readonly appLanguage: string;
  readonly settings: SettingsStore;
  readonly index: NoteIndex;
  readonly feed: VaultFeed;
  readonly store: NoteStore;
  readonly tasks: TasksPlugin;
  readonly now: () => Date;
}

import type { FaultyStorage } from "../vault/faultyStorage";
import type { App } from "./app";
import { errors } from "./errors";
import { setLanguage } from "./language";
import { setPhonePlatform } from "./platform";
import type { CliData } from "obsidian";
import { setTheme, type Theme } from "./theme";

/** What tests and the demo reach the app through: `window.workbench`. */
export class Workbench {
  /** Everything that went wrong on the page, oldest first. */
  readonly errors: readonly string[] = errors;
  readonly setLanguage = setLanguage;

  /** @param files where the vault lies: what goes wrong there can be planned */
  constructor(
    readonly app: App,
    readonly files: FaultyStorage,
  ) {}

  /** Runs a command by its full id. @throws when there is none or it cannot run now */
  runCommand(id: string): void {
    if (!this.app.commands.findCommand(id)) throw new Error(`There is no command ${id}`);
    if (!this.app.commands.executeCommandById(id)) throw new Error(`Command ${id} cannot run now`);
  }

  setTheme(theme: Theme): void {
    setTheme(theme);
    this.app.workspace.trigger("css-change");
  }

  /** Makes the app the one of a phone, with its sidebars as drawers, or of a desktop. */
  setPhone(phone: boolean): void {
    setPhonePlatform(phone);
    if (phone) {
      this.app.workspace.leftSplit.collapse();
      this.app.workspace.rightSplit.collapse();
    }
    this.app.workspace.trigger("resize");
  }

  /** Opens an `obsidian://` address as the operating system would hand it over. */
  openAddress(address: string): unknown {
    return this.app.protocolHandlers.open(address);
  }

  /** Runs a command of the command line; resolves with its text. */
  runCli(command: string, data?: CliData): Promise<string> {
    return this.app.cli.run(command, data);
  }

  /** Resolves when nothing waits to be saved, written, indexed or rendered. */
  async settled(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet++) {
      await this.app.vault.adapter.idle();
      await this.app.metadataCache.idle();
      await sleep(20);
      if (!this.app.activity.isQuiet) quiet = -1;
    }
  }
}

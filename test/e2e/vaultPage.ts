import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Locator, Page } from "playwright-core";
import { writeFileIn } from "./scene";

/** What the steps need to know of the app that they are done in. */
export interface OpenVault {
  readonly page: Page;
  /** The vault's folder on disk. */
  readonly folder: string;
  /** The folder for screenshots. */
  readonly pictures: string;
  /** Resolves when the app is there, after it was opened or loaded again. */
  readonly opened: () => Promise<void>;
  /** Resolves when nothing is under way any more: no saving, no parsing. */
  readonly settled: () => Promise<void>;
  /** Loads the app again, in another language. */
  readonly reloadIn: (language: string) => Promise<unknown>;
}

/** How long a person would wait for something to happen, in milliseconds, on a busy machine. */
export const PATIENCE = 15_000;

/**
 * What a person does with a vault that is open on a page, and what they find on disk. It knows nothing but
 * the keys and the element classes of the app, so that it drives the real app as well as the workbench.
 */
export class VaultPage {
  readonly page: Page;

  constructor(private readonly vault: OpenVault) {
    this.page = vault.page;
  }

  /** Runs a command by its name (`Create agenda`) from the command palette. */
  async palette(command: string): Promise<void> {
    await this.prompt("ControlOrMeta+p", command);
    const rows = this.page.locator(".prompt .suggestion-item");
    await rows
      .filter({ hasText: new RegExp(`(^|: )${escaped(command)}`) })
      .first()
      .click();
    await this.settled();
  }

  /** Opens a note by its path (`People/Ana Silva.md`) with the quick switcher. */
  async openNote(note: string): Promise<void> {
    const name = note.replace(/\.md$/, "");
    await this.prompt("ControlOrMeta+o", name);
    await this.page.locator(".prompt .suggestion-item").first().waitFor();
    await this.page.keyboard.press("Enter");
    await this.title.filter({ hasText: path.basename(name) }).waitFor();
    await this.settled();
  }

  private async prompt(keys: string, text: string): Promise<void> {
    await this.page.keyboard.press(keys);
    await this.page.locator(".prompt input").fill(text);
  }

  /** Puts the cursor at the end of the line with these words, in the note that is open. */
  async putCursorAfter(words: string): Promise<void> {
    const line = this.page.locator(".mod-root .cm-line", { hasText: words });
    await line.first().click();
    await this.page.keyboard.press("End");
  }

  /** Closes the vault and opens it again; the app keeps the layout some seconds after a change. */
  async reopen(): Promise<void> {
    await this.settled();
    await this.page.clock.fastForward("00:05");
    await this.page.reload();
    await this.vault.opened();
    await this.settled();
  }

  /** The same after the app's language was changed, which takes effect then. */
  async reopenIn(language: string): Promise<void> {
    await this.vault.reloadIn(language);
    await this.vault.opened();
    await this.settled();
  }

  /** Types where the cursor is; a line end is the Enter key. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses keys such as `Enter`, `Control+End`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The note's text as it is on disk now. */
  async readNote(note: string): Promise<string> {
    return readFile(path.join(this.vault.folder, note), "utf8");
  }

  /**
   * The note's text on disk as soon as it is as awaited: the app saves what is typed seconds later.
   *
   * @throws when it does not come to that, with the text
   */
  async awaitNote(note: string, isAsAwaited: (text: string) => boolean): Promise<string> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const text = await this.readNote(note).catch(() => "");
      if (isAsAwaited(text)) return text;
      if (Date.now() > deadline) throw new Error(`${note} did not become as awaited, but:\n${text}`);
      await pause(50);
    }
  }

  /** The paths of all files of the vault, sorted, but those of the app's own folder. */
  async files(): Promise<readonly string[]> {
    return (await this.allFiles()).filter((file) => !file.startsWith(".obsidian"));
  }

  /** A digest of each file's bytes by its path, the app's own folder included; where the layout is kept, not. */
  async digests(): Promise<ReadonlyMap<string, string>> {
    const digests = new Map<string, string>();
    for (const file of await this.allFiles()) {
      const bytes = await readFile(path.join(this.vault.folder, file));
      if (!/^\.obsidian\/workspace/.test(file))
        digests.set(file, createHash("sha256").update(bytes).digest("hex"));
    }
    return digests;
  }

  private async allFiles(): Promise<readonly string[]> {
    const entries = await readdir(this.vault.folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map((file) => this.pathOf(path.join(file.parentPath, file.name))).sort();
  }

  /** The path in the vault, with slashes on every system. */
  private pathOf(file: string): string {
    return path.relative(this.vault.folder, file).replaceAll(path.sep, "/");
  }

  /** Writes a note on disk, as a sync service or another program does, and waits until the app has read that. */
  async writeNote(note: string, text: string): Promise<void> {
    const heard = await this.page.evaluateHandle<{ readonly read: Promise<unknown> }>(`({
      read: new Promise((resolve) => {
        const listener = app.metadataCache.on("changed", ({ path }, data) => {
          if (path !== ${JSON.stringify(note)} || data !== ${JSON.stringify(text)}) return;
          app.metadataCache.offref(listener);
          resolve();
        });
      }),
    })`);
    const known = { isRead: false };
    // Other ways to wait leave listeners of their own in the page.
    const read = heard.evaluate((told) => told.read).then(() => (known.isRead = true));
    while (!known.isRead) {
      await writeFileIn(this.vault.folder, note, text);
      await Promise.race([read, pause(1000)]); // whoever watches the disk passes over a change right after another
    }
    await this.settled();
  }

  /** Writes a file on disk of which the app does not read the text: it is none of the vault's, or the app is closed. */
  async writeUnseen(file: string, text: string): Promise<void> {
    await writeFileIn(this.vault.folder, file, text);
  }

  /** The notice that says this. */
  notice(words: string | RegExp): Locator {
    return this.page.locator(".notice", { hasText: words });
  }

  /** The name of the note in front, without extension. */
  get title(): Locator {
    return this.page.locator(".workspace-leaf.mod-active .view-header-title");
  }

  /** Saves what is to be seen, and returns the picture's path. */
  async screenshot(name: string): Promise<string> {
    const file = path.join(this.vault.pictures, `${name}.png`);
    await this.settled();
    await this.page.screenshot({ path: file, caret: "hide", animations: "disabled" });
    return file;
  }

  /** Waits until nothing is under way, and the plugin has read all notes. */
  async settled(): Promise<void> {
    await this.vault.settled();
    await this.page.locator(".mentoring-reading").waitFor({ state: "hidden" });
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

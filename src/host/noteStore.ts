import { MarkdownView, TFile, TFolder, type App } from "obsidian";
import type { NotePath } from "../model/notePath";
import { setProperties, type PropertyChanges } from "../note/setProperties";
import type { Strings } from "../text/strings";
import { appYaml } from "./appYaml";
import { Refusal } from "./refusal";

/** Takes a change back. Throws a Refusal when the note is no longer as the change left it. */
export type Undo = () => Promise<void>;

/** A write that was done, and the way to take it back while nobody has touched the note since. */
export interface Written {
  readonly path: NotePath;
  readonly text: string;
  readonly undo: Undo;
}

/**
 * The one way into the vault: every write is one `vault.create` or one `vault.process`, decided on the
 * text as it then is. What cannot be done is a Refusal, in words for the person.
 */
export class NoteStore {
  constructor(
    private readonly app: App,
    private readonly strings: Strings,
  ) {}

  exists(path: string): boolean {
    return this.app.vault.getAbstractFileByPath(path) !== null;
  }

  /** Makes a note, and the folders above it. Refuses a taken path and a folder that is a file. */
  async create(path: NotePath, asked: string): Promise<Written> {
    const text = encodable(asked);
    if (this.exists(path)) throw new Refusal(this.strings.notices.taken(path));
    await this.makeFolders(path);
    await this.app.vault.create(path, text).catch((reason: unknown) => this.refuse(path, reason));
    return { path, text, undo: () => this.discard(path, text) };
  }

  /**
   * Changes a note's text. `change` sees it as it is at the moment of writing, with everything typed
   * so far, and may return null to leave it alone. Null when it did.
   */
  async change(path: NotePath, change: (text: string) => string | null): Promise<Written | null> {
    const file = this.file(path);
    await this.saveOpenViews(path);
    const original: { text: string | null } = { text: null };
    const written = await this.app.vault
      .process(file, (text) => {
        // A replacement character may stand for bytes that were no UTF-8: writing would lose them.
        if (text.includes("\uFFFD")) throw new Refusal(this.strings.notices.notText(path));
        const asked = change(text);
        const changed = asked === null ? text : encodable(asked);
        original.text = changed === text ? null : text;
        return changed;
      })
      .catch((reason: unknown) => this.refuse(path, reason));
    const before = original.text;
    return before === null ? null : { path, text: written, undo: () => this.restore(path, written, before) };
  }

  /** Changes a note by its properties. Refuses where these do not parse, for which `change` gives null. */
  async changeProperties(path: NotePath, change: (text: string) => string | null): Promise<Written | null> {
    return this.change(path, (text) => {
      const changed = change(text);
      if (changed === null) throw new Refusal(this.strings.notices.brokenProperties(path));
      return changed;
    });
  }

  /** Sets properties, and leaves every other byte as it is. Null when they say that already. */
  async setProperties(path: NotePath, changes: PropertyChanges): Promise<Written | null> {
    return this.changeProperties(path, (text) => setProperties(text, changes, appYaml));
  }

  /**
   * Gives a note another path, whose folders are made; links to it follow. Gives the way back, which throws
   * a Refusal when the note is gone, or its old path taken.
   */
  async rename(path: NotePath, to: NotePath): Promise<Undo> {
    if (this.exists(to)) throw new Refusal(this.strings.notices.taken(to));
    const file = this.file(path);
    await this.saveOpenViews(path);
    await this.makeFolders(to);
    await this.app.fileManager.renameFile(file, to).catch((reason: unknown) => this.refuse(path, reason));
    return async () => {
      await this.rename(to, path);
    };
  }

  /** A note's text with everything typed so far. */
  async read(path: NotePath): Promise<string> {
    await this.saveOpenViews(path);
    return this.app.vault.read(this.file(path)).catch((reason: unknown) => this.refuse(path, reason));
  }

  private file(path: NotePath): TFile {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) throw new Refusal(this.strings.notices.gone(path));
    return file;
  }

  /** An open editor may hold what is not on disk yet. */
  private async saveOpenViews(path: NotePath): Promise<void> {
    for (const { view } of this.app.workspace.getLeavesOfType("markdown")) {
      if (!(view instanceof MarkdownView) || view.file?.path !== path) continue;
      await view.save().catch((reason: unknown) => this.refuse(path, reason));
    }
  }

  private async makeFolders(path: NotePath): Promise<void> {
    const parts = path.split("/").slice(0, -1);
    for (const depth of parts.keys()) {
      const folder = parts.slice(0, depth + 1).join("/");
      const there = this.app.vault.getAbstractFileByPath(folder);
      if (there instanceof TFile) throw new Refusal(this.strings.notices.folderIsFile(folder));
      if (there instanceof TFolder) continue;
      await this.app.vault.createFolder(folder).catch(async (reason: unknown) => {
        // Somebody else, such as a sync service, may have been faster.
        if (!(await this.app.vault.adapter.exists(folder))) this.refuse(folder, reason);
      });
    }
  }

  private async discard(path: NotePath, text: string): Promise<void> {
    const file = this.file(path);
    if ((await this.read(path)) !== text) throw new Refusal(this.strings.notices.changedSince(path));
    await this.app.fileManager.trashFile(file).catch((reason: unknown) => this.refuse(path, reason));
  }

  private async restore(path: NotePath, written: string, before: string): Promise<void> {
    const restored = await this.change(path, (text) => (text === written ? before : null));
    if (restored === null) throw new Refusal(this.strings.notices.changedSince(path));
  }

  private refuse(path: string, reason: unknown): never {
    if (reason instanceof Refusal) throw reason;
    throw new Refusal(
      this.strings.notices.failed(path, reason instanceof Error ? reason.message : String(reason)),
    );
  }
}

/**
 * A text with a question mark for what UTF-8 has no bytes for: halves of characters, and the mark that stands for
 * bytes which nobody could read, in a pasted mail or another note. A note that held it would never be written again.
 */
function encodable(text: string): string {
  return text.replace(/[\p{Cs}\uFFFD]/gu, "?");
}

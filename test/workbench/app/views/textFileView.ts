import type { TFile } from "../../vault/tFile";
import { debounce } from "../debounce";
import { guarded } from "../errors";
import type { WorkspaceLeaf } from "../workspace/workspaceLeaf";
import { EditableFileView } from "./fileView";
import { mergeTexts } from "./mergeTexts";

const AUTOSAVE_MILLISECONDS = 2000;

/** A view of a text file: saves two seconds after a change, takes in what changes on disk meanwhile. */
export abstract class TextFileView extends EditableFileView {
  data = "";
  /** Saves in two seconds. */
  readonly requestSave: () => void;
  #onDisk = "";
  /** What the view showed of it: an editor knows one kind of line break only. */
  #shown = "";

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const save = debounce(() => {
      guarded(() => this.save());
    }, AUTOSAVE_MILLISECONDS);
    this.requestSave = () => {
      this.app.activity.begin(this);
      save();
    };
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on("modify", (file: unknown) => {
        if (file === this.file) guarded(() => this.#takeIn(this.file));
      }),
    );
  }

  override async onLoadFile(file: TFile): Promise<void> {
    const text = await this.app.vault.read(file);
    this.#onDisk = text;
    this.data = text;
    this.setViewData(text, true);
    this.#shown = this.getViewData();
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save(true);
  }

  /** Writes what the view holds, where somebody changed it since it was read or written. */
  async save(clear = false): Promise<void> {
    const { file } = this;
    const text = this.getViewData();
    if (clear) this.clear();
    try {
      if (file && text !== this.#shown) await this.#write(file, text);
    } finally {
      this.app.activity.end(this);
    }
  }

  /** What could not be written is tried again at the next save. */
  async #write(file: TFile, text: string): Promise<void> {
    const before = [this.#onDisk, this.#shown] as const;
    this.#onDisk = text;
    this.#shown = text;
    this.data = text;
    try {
      await this.app.vault.modify(file, text);
    } catch (error) {
      [this.#onDisk, this.#shown] = before;
      throw error;
    }
  }

  async #takeIn(file: TFile | null): Promise<void> {
    if (!file) return;
    const text = await this.app.vault.read(file);
    if (text === this.#onDisk || file !== this.file) return;
    const theirs = text.replace(/\r\n?/g, "\n");
    const merged = mergeTexts(this.#shown, this.getViewData(), theirs);
    this.#onDisk = text;
    this.#shown = theirs;
    this.data = merged;
    this.setViewData(merged, false);
  }
}

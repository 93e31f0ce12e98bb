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
  #lastSaved = "";

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const save = debounce(() => { guarded(() => this.save()); }, AUTOSAVE_MILLISECONDS);
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
    this.registerEvent(this.app.vault.on("modify", (file: unknown) => {
      if (file === this.file) guarded(() => this.#takeIn(this.file));
    }));
  }

  override async onLoadFile(file: TFile): Promise<void> {
    const text = await this.app.vault.read(file);
    this.#lastSaved = text;
    this.data = text;
    this.setViewData(text, true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save(true);
  }

  /** Writes what the view holds when that is not what was last read or written. */
  async save(clear = false): Promise<void> {
    const { file } = this;
    const text = this.getViewData();
    if (clear) this.clear();
    if (file && text !== this.#lastSaved) {
      this.#lastSaved = text;
      this.data = text;
      await this.app.vault.modify(file, text);
    }
    this.app.activity.end(this);
  }

  async #takeIn(file: TFile | null): Promise<void> {
    if (!file) return;
    const theirs = await this.app.vault.read(file);
    if (theirs === this.#lastSaved || file !== this.file) return;
    const merged = mergeTexts(this.#lastSaved, this.getViewData(), theirs);
    this.#lastSaved = theirs;
    this.data = merged;
    this.setViewData(merged, false);
  }
}

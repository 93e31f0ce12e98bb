import type { TFile } from "../../vault/tFile";
import type { Menu } from "../overlay/menu";
import type { ViewStateResult } from "../workspace/viewState";
import type { WorkspaceLeaf } from "../workspace/workspaceLeaf";
import { ItemView } from "./itemView";

/** A view of a file; without its file it closes, unless it says otherwise. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.navigation = true;
  }

  override onload(): void {
    const { vault } = this.app;
    this.registerEvent(
      vault.on("rename", (file: unknown) => {
        if (this.file && file === this.file) void this.onRename(this.file);
      }),
    );
    this.registerEvent(
      vault.on("delete", (file: unknown) => {
        if (file === this.file) void this.#onFileGone();
      }),
    );
  }

  abstract onLoadFile(file: TFile): Promise<void>;
  abstract onUnloadFile(file: TFile): Promise<void>;
  abstract canAcceptExtension(extension: string): boolean;

  override getDisplayText(): string {
    return this.file?.basename ?? "No file";
  }

  onRename(_file: TFile): Promise<void> {
    this.leaf.updateHeader();
    this.app.workspace.onLayoutChange();
    return Promise.resolve();
  }

  override getState(): Record<string, unknown> {
    return this.file ? { file: this.file.path } : {};
  }

  override async setState(state: Record<string, unknown>, result: ViewStateResult): Promise<void> {
    const path = state["file"];
    const file = typeof path === "string" ? this.app.vault.getFileByPath(path) : null;
    if (file !== this.file) {
      result.history = this.file !== null;
      await this.#loadFile(file);
    }
    await super.setState(state, result);
  }

  override onPaneMenu(menu: Menu, source: string): void {
    super.onPaneMenu(menu, source);
    if (this.file) this.app.workspace.trigger("file-menu", menu, this.file, source, this.leaf);
  }

  override updateHeader(): void {
    super.updateHeader();
    const folder = this.file?.parent;
    this.titleContainerEl.querySelector(".view-header-title-parent")?.detach();
    if (!folder || folder.isRoot()) return;
    const parent = createDiv("view-header-title-parent");
    for (const name of folder.path.split("/")) {
      parent.createSpan({ cls: "view-header-breadcrumb", text: name });
      parent.createSpan({ cls: "view-header-breadcrumb-separator", text: "/" });
    }
    this.titleContainerEl.prepend(parent);
  }

  protected override async onClose(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
  }

  async #loadFile(file: TFile | null): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    if (file) await this.onLoadFile(file);
    this.app.workspace.onFileOpened(file);
  }

  async #onFileGone(): Promise<void> {
    this.file = null;
    if (this.allowNoFile) await this.#loadFile(null);
    else this.leaf.detach();
  }
}

/** As in the app: a file view whose text can be changed. */
export abstract class EditableFileView extends FileView {}

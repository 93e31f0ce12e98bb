import type { TFile } from "../../vault/tFile";
import type { Editor } from "../editor/editor";
import { createEditor, loadText, replaceText } from "../editor/createEditor";
import { guarded } from "../errors";
import { setIcon } from "../icons";
import type { Menu } from "../overlay/menu";
import { MarkdownPreviewView } from "../reading/markdownPreviewView";
import type { ViewStateResult } from "../workspace/viewState";
import type { WorkspaceLeaf } from "../workspace/workspaceLeaf";
import { goToPlace } from "./goToPlace";
import { TextFileView } from "./textFileView";

export type MarkdownViewModeType = "source" | "preview";

/** A note: its editor, and how it reads. */
export class MarkdownView extends TextFileView {
  readonly editor: Editor;
  readonly previewMode: MarkdownPreviewView;
  hoverPopover: unknown = null;
  private mode: MarkdownViewModeType = "source";
  private readonly sourceEl: HTMLElement;
  private readonly modeButton: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.sourceEl = this.contentEl.createDiv("markdown-source-view cm-s-obsidian mod-cm6 is-live-preview");
    this.editor = createEditor(this, this.sourceEl, () => {
      this.onEdited();
    });
    this.previewMode = new MarkdownPreviewView(this);
    this.addChild(this.previewMode);
    this.contentEl.appendChild(this.previewMode.containerEl);
    this.modeButton = this.addAction("book-open", "", () => {
      this.switchMode();
    });
    this.showMode();
  }

  get currentMode(): MarkdownPreviewView | { get(): string } {
    return this.mode === "preview" ? this.previewMode : { get: () => this.getViewData() };
  }

  override getViewType(): string {
    return "markdown";
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === "md";
  }

  getMode(): MarkdownViewModeType {
    return this.mode;
  }

  override getViewData(): string {
    return this.editor.getValue();
  }

  override setViewData(data: string, clear: boolean): void {
    if (clear) loadText(this.editor.cm, data);
    else replaceText(this.editor.cm, data);
    if (this.mode === "preview") this.previewMode.set(data, clear);
  }

  override clear(): void {
    this.previewMode.clear();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: false };
  }

  override async setState(state: Record<string, unknown>, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const { mode } = state;
    if (mode === "source" || mode === "preview") this.setMode(mode);
  }

  /** Goes to a line (`line`, from 0) or to a heading or block (`subpath`, with its `#`). */
  override setEphemeralState(state: unknown): void {
    goToPlace(this, state);
  }

  override getEphemeralState(): Record<string, unknown> {
    return { cursor: { from: this.editor.getCursor("from"), to: this.editor.getCursor("to") } };
  }

  override async onRename(file: TFile): Promise<void> {
    this.setViewData(this.getViewData(), false);
    await super.onRename(file);
  }

  override onPaneMenu(menu: Menu, source: string): void {
    const title = this.mode === "preview" ? "Editing view" : "Reading view";
    menu.addItem((item) =>
      item
        .setTitle(title)
        .setIcon("book-open")
        .onClick(() => {
          this.switchMode();
        }),
    );
    super.onPaneMenu(menu, source);
  }

  protected override async onClose(): Promise<void> {
    await super.onClose();
    this.editor.cm.destroy();
  }

  /** Between editing and reading. */
  switchMode(): void {
    this.setMode(this.mode === "source" ? "preview" : "source");
    this.app.workspace.onLayoutChange();
  }

  private setMode(mode: MarkdownViewModeType): void {
    this.mode = mode;
    this.showMode();
  }

  private showMode(): void {
    const reading = this.mode === "preview";
    this.sourceEl.toggle(!reading);
    this.previewMode.containerEl.toggle(reading);
    setIcon(this.modeButton, reading ? "pencil" : "book-open");
    const state = reading ? "Current view: reading" : "Current view: editing";
    this.modeButton.setAttr("aria-label", `${state}\nClick to ${reading ? "edit" : "read"}`);
    if (reading) this.previewMode.set(this.getViewData(), false);
  }

  private onEdited(): void {
    this.requestSave();
    guarded(() => {
      this.app.workspace.trigger("editor-change", this.editor, this);
    });
  }
}

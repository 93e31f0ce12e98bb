import { Component } from "../../vault/component";
import type { App } from "../app";
import type { Scope } from "../input/scope";
import type { Menu } from "../overlay/menu";
import type { ViewStateResult } from "../workspace/viewState";
import type { WorkspaceLeaf } from "../workspace/workspaceLeaf";

/** Something that a leaf shows. */
export abstract class View extends Component {
  readonly app: App;
  readonly containerEl: HTMLElement;
  icon = "file";
  navigation = false;
  scope: Scope | null = null;

  constructor(readonly leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
    this.containerEl = createDiv({ cls: "workspace-leaf-content" });
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  getIcon(): string {
    return this.icon;
  }

  getState(): Record<string, unknown> {
    return {};
  }

  setState(_state: unknown, _result: ViewStateResult): Promise<void> {
    this.leaf.updateHeader();
    return Promise.resolve();
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {
    this.containerEl.scrollIntoView({ block: "nearest" });
  }

  onResize(): void {
    this.leaf.trigger("resize");
  }

  onPaneMenu(menu: Menu, source: string): void {
    this.app.workspace.trigger("leaf-menu", menu, this.leaf, source);
  }

  /** Loads the view once its element stands in the document, then lets it open. */
  async open(): Promise<void> {
    this.containerEl.setAttr("data-type", this.getViewType());
    this.load();
    await this.onOpen();
  }

  /** Lets the view close, then unloads it and takes its element away. */
  async close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.detach();
  }

  /** Shows the present title where the view has a header. */
  updateHeader(): void {
    this.containerEl.setAttr("data-type", this.getViewType());
  }

  protected onOpen(): Promise<void> {
    return Promise.resolve();
  }

  protected onClose(): Promise<void> {
    return Promise.resolve();
  }
}

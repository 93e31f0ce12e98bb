import type { TFile } from "../../vault/tFile";
import { DeferredView } from "../views/deferredView";
import { EmptyView } from "../views/emptyView";
import type { View } from "../views/view";
import { LeafHistory } from "./leafHistory";
import { TabHeader } from "./tabHeader";
import type { OpenViewState, ViewState, ViewStateResult } from "./viewState";
import type { Workspace } from "./workspace";
import { WorkspaceItem } from "./workspaceItem";

/** A place for one view: a tab of the main area or of a sidebar. */
export class WorkspaceLeaf extends WorkspaceItem {
  readonly containerEl = createDiv("workspace-leaf");
  readonly history = new LeafHistory();
  hoverPopover: unknown = null;
  view: View;
  pinned = false;
  /** When it was last the active leaf: the most recent one has the highest number. */
  activeTime = 0;
  private readonly tabHeader: TabHeader;

  constructor(workspace: Workspace, id?: string) {
    super(workspace, id);
    this.view = new EmptyView(this);
    this.containerEl.appendChild(this.view.containerEl);
    this.view.load();
    this.tabHeader = new TabHeader(this);
    this.tabHeader.update();
    for (const type of ["mousedown", "focusin"]) {
      this.containerEl.addEventListener(
        type,
        () => {
          workspace.setActiveLeaf(this);
        },
        true,
      );
    }
  }

  get app(): Workspace["app"] {
    return this.workspace.app;
  }

  get tabHeaderEl(): HTMLElement {
    return this.tabHeader.el;
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  /** Loads the view that a restored layout put off until it is seen. */
  async loadIfDeferred(): Promise<void> {
    if (this.view instanceof DeferredView) await this.setViewState(this.view.deferredState);
  }

  /** Puts the view off until it is seen or asked for. */
  defer(state: ViewState): void {
    this.pinned = state.pinned ?? false;
    this.replaceView(new DeferredView(this, state));
  }

  /** Shows the file in the view that its kind calls for. */
  async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    const type = this.workspace.views.typeFor(file.extension);
    const mode = this.view.getViewType() === type ? this.view.getState() : {};
    const state = { ...mode, ...openState.state, file: file.path };
    await this.setViewState({ type, state, active: openState.active ?? true }, openState.eState);
  }

  /** Closes the present view and shows this one. */
  async open(view: View): Promise<View> {
    await this.view.close();
    this.replaceView(view);
    await view.open();
    this.updateHeader();
    return view;
  }

  getViewState(): ViewState {
    if (this.view instanceof DeferredView) return this.view.deferredState;
    const base = { type: this.view.getViewType(), state: this.view.getState() };
    return this.pinned ? { ...base, pinned: true } : base;
  }

  /** Shows a view of that type in that state; the same view is kept where the type stays. */
  async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
    const left = this.getViewState();
    const result = await this.applyState(viewState, eState);
    if (result.history && left.type !== "empty") this.history.push(left);
    this.settle(viewState);
  }

  /** Shows what the view's type stands for now, in the same state. */
  async rebuildView(): Promise<void> {
    if (this.isDeferred) return;
    const { type, state = {} } = this.getViewState();
    await this.open(this.workspace.views.create(type, this));
    await this.view.setState(state, { history: false });
  }

  /** Goes back (or forward) to where this leaf was before; nothing when there is no such place. */
  async travel(direction: "back" | "forward"): Promise<void> {
    const present = this.getViewState();
    const target = direction === "back" ? this.history.goBack(present) : this.history.goForward(present);
    if (!target) return;
    await this.applyState(target);
    this.settle({ ...target, active: true });
  }

  private async applyState(viewState: ViewState, eState?: unknown): Promise<ViewStateResult> {
    const kept = !this.isDeferred && this.view.getViewType() === viewState.type;
    if (!kept) await this.open(this.workspace.views.create(viewState.type, this));
    const result = { history: false };
    await this.view.setState(viewState.state ?? {}, result);
    if (eState !== undefined) this.view.setEphemeralState(eState);
    return result;
  }

  private settle(viewState: ViewState): void {
    if (viewState.pinned !== undefined) this.pinned = viewState.pinned;
    if (viewState.active) this.workspace.setActiveLeaf(this, { focus: true });
    this.updateHeader();
    this.workspace.onLayoutChange();
  }

  getEphemeralState(): unknown {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    this.updateHeader();
    this.trigger("pinned-change", pinned);
    this.workspace.onLayoutChange();
  }

  /** Closes the leaf and its view. */
  detach(): void {
    this.workspace.closeLeaf(this);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  setMarkedActive(active: boolean): void {
    this.containerEl.toggleClass("mod-active", active);
    this.tabHeaderEl.toggleClass("mod-active", active);
  }

  /** Shows the title, icon and path that the view has now. */
  updateHeader(): void {
    this.tabHeader.update();
    this.view.updateHeader();
  }

  private replaceView(view: View): void {
    this.view.containerEl.detach();
    this.view = view;
    this.containerEl.appendChild(view.containerEl);
    this.tabHeader.update();
  }
}

import { Events } from "../../vault/events";
import type { TFile } from "../../vault/tFile";
import type { App } from "../app";
import { debounce } from "../debounce";
import { guarded } from "../errors";
import { Platform } from "../platform";
import { FileView } from "../views/fileView";
import { MarkdownView } from "../views/markdownView";
import type { View } from "../views/view";
import { readLayout, restoreLayout, serializeLayout, writeLayout } from "./layout";
import { openLinkText } from "./openLinkText";
import { Ribbon } from "./ribbon";
import { ViewRegistry } from "./viewRegistry";
import { leavesIn, mostRecent, tabsBeside, tabsOf } from "./leafTree";
import { RecentFiles } from "./recentFiles";
import type { OpenViewState } from "./viewState";
import type { WorkspaceItem } from "./workspaceItem";
import { WorkspaceLeaf } from "./workspaceLeaf";
import type { WorkspaceParent } from "./workspaceParent";
import { type Side, WorkspaceSidedock } from "./workspaceSidedock";
import { type SplitDirection, WorkspaceRoot } from "./workspaceSplit";
import { WorkspaceTabs } from "./workspaceTabs";

type PaneType = "tab" | "split" | "window";
type ViewClass<T extends View> = abstract new (...args: never[]) => T;

/** What is open and where: the main area between two sidebars. */
export class Workspace extends Events {
  readonly containerEl = createDiv("workspace");
  /** Where a plugin goes, its views say so; where it comes back, they are what they were. */
  readonly views = new ViewRegistry((type) => {
    for (const leaf of this.getLeavesOfType(type)) void leaf.rebuildView();
  });
  readonly hoverLinkSources = new Map<string, { readonly display: string; readonly defaultMod: boolean }>();
  readonly leftRibbon: Ribbon;
  readonly leftSplit: WorkspaceSidedock;
  readonly rootSplit: WorkspaceRoot;
  readonly rightSplit: WorkspaceSidedock;
  activeLeaf: WorkspaceLeaf | null = null;
  layoutReady = false;
  /** Saves the layout soon. */
  readonly requestSaveLayout = debounce(() => {
    writeLayout(this);
  }, 200);
  private readonly waiting: (() => unknown)[] = [];
  private clock = 0;
  private readonly recentFiles = new RecentFiles();

  constructor(readonly app: App) {
    super();
    this.leftRibbon = new Ribbon(app);
    this.leftSplit = new WorkspaceSidedock(this, "left");
    this.rootSplit = new WorkspaceRoot(this);
    this.rightSplit = new WorkspaceSidedock(this, "right");
    for (const split of [this.leftSplit, this.rootSplit, this.rightSplit])
      split.insertChild(0, new WorkspaceTabs(this));
    const backdrop = createDiv("workspace-drawer-backdrop");
    backdrop.addEventListener("click", () => {
      this.closeDrawers();
    });
    this.containerEl.append(
      this.leftRibbon.containerEl,
      this.leftSplit.containerEl,
      this.rootSplit.containerEl,
      this.rightSplit.containerEl,
      this.leftRibbon.rightToggle(),
      backdrop,
    );
    window.addEventListener("resize", () => {
      this.onResize();
    });
  }

  /** The view with an editor that commands for the editor act on. */
  get activeEditor(): MarkdownView | null {
    const view = this.activeLeaf?.view;
    return view instanceof MarkdownView && view.getMode() === "source" ? view : null;
  }

  /** Runs the callback once the layout of last time stands; at once if it does. */
  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) guarded(callback);
    else this.waiting.push(callback);
  }

  /** Restores the layout of last time, then calls those who wait for it. */
  async start(): Promise<void> {
    await restoreLayout(this, readLayout(this));
    this.layoutReady = true;
    for (const callback of this.waiting.splice(0)) guarded(callback);
    this.onLayoutChange();
  }

  getLayout(): Record<string, unknown> {
    return { ...serializeLayout(this) };
  }

  getLastOpenFiles(): string[] {
    return this.recentFiles.paths;
  }

  createLeafInParent(parent: WorkspaceParent, index: number): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this);
    parent.insertChild(index, leaf);
    this.onLayoutChange();
    return leaf;
  }

  createLeafBySplit(
    leaf: WorkspaceLeaf,
    direction: SplitDirection = "vertical",
    before = false,
  ): WorkspaceLeaf {
    return this.createLeafInParent(tabsBeside(leaf, direction, before), 0);
  }

  splitActiveLeaf(direction?: SplitDirection): WorkspaceLeaf {
    return this.createLeafBySplit(this.rootLeaf(), direction);
  }

  /**
   * A leaf to open something in: the most recent one of the main area unless it is pinned, or a new tab
   * (`true`, `"tab"`), or a new pane beside it (`"split"`). There is only one window here.
   */
  getLeaf(newLeaf: PaneType | boolean = false, direction?: SplitDirection): WorkspaceLeaf {
    if (newLeaf === "split") return this.createLeafBySplit(this.rootLeaf(), direction);
    if (newLeaf === false) {
      const recent = this.rootLeaf();
      if (!recent.pinned) return recent;
    }
    const tabs = this.rootLeaf().parent;
    if (!tabs) throw new Error("The main area has no tabs");
    return this.createLeafInParent(tabs, tabs.children.length);
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf | null {
    return this.sideLeaf("left", split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf | null {
    return this.sideLeaf("right", split);
  }

  /** The leaf of a sidebar that has that view, else a new one with it; shown unless `reveal` is false. */
  async ensureSideLeaf(
    type: string,
    side: Side,
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {},
  ): Promise<WorkspaceLeaf> {
    const { active = true, split = false, reveal = true, state } = options;
    const present = this.getLeavesOfType(type).find((leaf) => leaf.getRoot() === this.sidedock(side));
    const leaf = present ?? this.sideLeaf(side, split);
    if (!present || state) await leaf.setViewState({ type, ...(state && { state }) });
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  /** Brings the leaf into sight: its sidebar opens, its tab is selected, its view is loaded. */
  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.getRoot();
    if (root instanceof WorkspaceSidedock) root.expand();
    if (leaf.parent instanceof WorkspaceTabs) leaf.parent.selectTab(leaf);
    await leaf.loadIfDeferred();
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}, focus = false): void {
    const wantsFocus = typeof params === "boolean" ? focus : (params.focus ?? false);
    leaf.activeTime = ++this.clock;
    const { parent } = leaf;
    if (parent instanceof WorkspaceTabs && parent.currentLeaf !== leaf) parent.selectTab(leaf);
    if (Platform.isPhone && leaf.getRoot() === this.rootSplit) this.closeDrawers();
    if (wantsFocus && leaf.view instanceof MarkdownView) leaf.view.editor.focus();
    if (this.activeLeaf === leaf) return;
    this.activeLeaf?.setMarkedActive(false);
    this.activeLeaf = leaf;
    leaf.setMarkedActive(true);
    this.trigger("active-leaf-change", leaf);
    this.onFileOpened(this.getActiveFile());
    this.requestSaveLayout();
  }

  getActiveViewOfType<T extends View>(type: ViewClass<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  /** The file in front, also while a sidebar has the focus. */
  getActiveFile(): TFile | null {
    const view = this.activeLeaf?.view;
    if (view instanceof FileView && view.file) return view.file;
    const recent = this.getMostRecentLeaf()?.view;
    return recent instanceof FileView ? recent.file : null;
  }

  getMostRecentLeaf(root: WorkspaceItem = this.rootSplit): WorkspaceLeaf | null {
    return mostRecent(leavesIn(root));
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.view.getViewType() === type);
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of leavesIn(this.rootSplit)) callback(leaf);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.allLeaves()) callback(leaf);
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: PaneType | boolean,
    openViewState?: OpenViewState,
  ): Promise<void> {
    await openLinkText(this, linktext, sourcePath, newLeaf, openViewState);
  }

  /** Editor extensions of plugins have changed: notes opened from now on have them. */
  updateOptions(): void {
    for (const leaf of this.getLeavesOfType("markdown")) {
      if (leaf.view instanceof MarkdownView) leaf.view.previewMode.rerender();
    }
  }

  /** A sidebar, by its side. */
  sidedock(side: Side): WorkspaceSidedock {
    return side === "left" ? this.leftSplit : this.rightSplit;
  }

  otherSide(sidedock: WorkspaceSidedock): WorkspaceSidedock {
    return sidedock === this.leftSplit ? this.rightSplit : this.leftSplit;
  }

  /** A sidebar was opened or closed: what comes into sight is loaded. */
  onSidedockToggled(sidedock: WorkspaceSidedock): void {
    if (!sidedock.collapsed) {
      for (const tabs of sidedock.children) {
        if (tabs instanceof WorkspaceTabs) guarded(() => tabs.currentLeaf?.loadIfDeferred());
      }
    }
    this.onLayoutChange();
    this.onResize();
  }

  /** Tells everyone and saves, once the layout stands. */
  onLayoutChange(): void {
    if (!this.layoutReady) return;
    this.trigger("layout-change");
    this.requestSaveLayout();
  }

  /** Tells about the file in front, when it is another one. */
  onFileOpened(file: TFile | null): void {
    if (file !== this.getActiveFile() || !this.recentFiles.note(file)) return;
    this.trigger("file-open", file);
  }

  /** Closes a leaf; the main area always keeps one. */
  closeLeaf(leaf: WorkspaceLeaf): void {
    const { parent } = leaf;
    if (!parent) return;
    parent.removeChild(leaf);
    guarded(() => this.app.activity.during(leaf.view.close()));
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      this.setActiveLeaf(this.rootLeaf());
    }
    this.onLayoutChange();
  }

  private closeDrawers(): void {
    if (!Platform.isPhone) return;
    this.leftSplit.collapse();
    this.rightSplit.collapse();
  }

  private sideLeaf(side: Side, split: boolean): WorkspaceLeaf {
    const tabs = tabsOf(this.sidedock(side), split);
    return this.createLeafInParent(tabs, tabs.children.length);
  }

  /** The most recent leaf of the main area; a new one where there is none. */
  private rootLeaf(): WorkspaceLeaf {
    return this.getMostRecentLeaf() ?? this.createLeafInParent(tabsOf(this.rootSplit), 0);
  }

  private allLeaves(): WorkspaceLeaf[] {
    return [this.rootSplit, this.leftSplit, this.rightSplit].flatMap((split) => leavesIn(split));
  }

  private onResize(): void {
    this.trigger("resize");
    for (const leaf of this.allLeaves())
      guarded(() => {
        leaf.onResize();
      });
  }
}

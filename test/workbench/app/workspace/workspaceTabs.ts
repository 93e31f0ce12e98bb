import { setIcon } from "../icons";
import { guarded } from "../errors";
import type { Workspace } from "./workspace";
import type { WorkspaceItem } from "./workspaceItem";
import { WorkspaceLeaf } from "./workspaceLeaf";
import { WorkspaceParent } from "./workspaceParent";
import { WorkspaceSidedock } from "./workspaceSidedock";

/** A group of leaves of which one is seen, with a header for each. */
export class WorkspaceTabs extends WorkspaceParent {
  readonly containerEl = createDiv("workspace-tabs mod-top");
  readonly tabHeaderContainerEl: HTMLElement;
  private readonly headersEl: HTMLElement;
  private readonly tabsEl: HTMLElement;
  private current: WorkspaceLeaf | null = null;

  constructor(workspace: Workspace, id?: string) {
    super(workspace, id);
    this.tabHeaderContainerEl = this.containerEl.createDiv("workspace-tab-header-container");
    this.headersEl = this.tabHeaderContainerEl.createDiv("workspace-tab-header-container-inner");
    this.drawNewTabButton();
    this.tabHeaderContainerEl.createDiv("workspace-tab-header-spacer");
    this.tabsEl = this.containerEl.createDiv("workspace-tab-container");
  }

  get leaves(): WorkspaceLeaf[] {
    return this.children.filter((child) => child instanceof WorkspaceLeaf);
  }

  get currentLeaf(): WorkspaceLeaf | null {
    return this.current;
  }

  /** Shows the leaf; a deferred view of it is loaded unless the group itself is out of sight. */
  selectTab(leaf: WorkspaceLeaf): void {
    this.current = leaf;
    this.redraw();
    if (this.isSeen()) guarded(() => leaf.loadIfDeferred());
    this.workspace.onLayoutChange();
  }

  /** Selects without loading: the layout is still being built. */
  restoreTab(leaf: WorkspaceLeaf): void {
    this.current = leaf;
    this.redraw();
  }

  /** False in a collapsed sidebar. */
  isSeen(): boolean {
    const root = this.getRoot();
    return !(root instanceof WorkspaceSidedock && root.collapsed);
  }

  override insertChild(index: number, child: WorkspaceItem): void {
    super.insertChild(index, child);
    if (child instanceof WorkspaceLeaf) this.current ??= child;
    this.redraw();
  }

  override removeChild(child: WorkspaceItem): void {
    const index = this.children.indexOf(child);
    super.removeChild(child);
    if (child !== this.current) return;
    const next = this.leaves[Math.max(0, index - 1)] ?? null;
    this.current = null;
    if (next) this.selectTab(next);
  }

  protected redraw(): void {
    this.headersEl.setChildrenInPlace(this.leaves.map((leaf) => leaf.tabHeaderEl));
    this.tabsEl.setChildrenInPlace(this.leaves.map((leaf) => leaf.containerEl));
    for (const leaf of this.leaves) {
      const seen = leaf === this.current;
      leaf.containerEl.toggle(seen);
      leaf.tabHeaderEl.toggleClass("is-active", seen);
    }
  }

  private drawNewTabButton(): void {
    const button = this.tabHeaderContainerEl.createDiv("workspace-tab-header-new-tab").createSpan({
      cls: "clickable-icon",
      attr: { "aria-label": "New tab" },
    });
    setIcon(button, "plus");
    button.addEventListener("click", () => {
      const leaf = this.workspace.createLeafInParent(this, this.children.length);
      this.workspace.setActiveLeaf(leaf, { focus: true });
    });
  }
}

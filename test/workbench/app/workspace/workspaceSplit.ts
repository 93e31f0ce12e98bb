import type { Workspace } from "./workspace";
import { WorkspaceParent } from "./workspaceParent";

export type SplitDirection = "vertical" | "horizontal";

/** Items side by side (`vertical`, as the dividing line goes) or above each other (`horizontal`). */
export class WorkspaceSplit extends WorkspaceParent {
  readonly containerEl: HTMLElement;

  constructor(
    workspace: Workspace,
    readonly direction: SplitDirection,
    id?: string,
  ) {
    super(workspace, id);
    this.containerEl = createDiv(`workspace-split mod-${direction}`);
  }

  protected redraw(): void {
    this.containerEl.setChildrenInPlace(this.children.map((child) => child.containerEl));
  }
}

/** The main area. */
export class WorkspaceRoot extends WorkspaceSplit {
  readonly win = window;
  readonly doc = document;

  constructor(workspace: Workspace) {
    super(workspace, "vertical");
    this.containerEl.addClass("mod-root");
  }
}

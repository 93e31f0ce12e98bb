import { Platform } from "../platform";
import type { Workspace } from "./workspace";
import { WorkspaceSplit } from "./workspaceSplit";

export type Side = "left" | "right";

/** A sidebar; on a phone a drawer over the main area, of which one at most is open. */
export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = false;

  constructor(
    workspace: Workspace,
    readonly side: Side,
  ) {
    super(workspace, "horizontal");
    this.containerEl.addClass("mod-sidedock", `mod-${side}-split`);
  }

  expand(): void {
    if (Platform.isPhone) this.workspace.otherSide(this).collapse();
    this.setCollapsed(false);
  }

  collapse(): void {
    this.setCollapsed(true);
  }

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  private setCollapsed(collapsed: boolean): void {
    this.containerEl.toggleClass("is-sidedock-collapsed", collapsed);
    document.body.toggleClass(`is-${this.side}-sidedock-open`, !collapsed);
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.workspace.onSidedockToggled(this);
  }
}

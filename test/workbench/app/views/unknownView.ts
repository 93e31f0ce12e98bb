import type { ViewStateResult } from "../workspace/viewState";
import type { WorkspaceLeaf } from "../workspace/workspaceLeaf";
import { ItemView } from "./itemView";

/** Keeps the place and the state of a view whose plugin is gone. */
export class UnknownView extends ItemView {
  private state: Record<string, unknown> = {};

  constructor(
    leaf: WorkspaceLeaf,
    private readonly missingType: string,
  ) {
    super(leaf);
    this.icon = "ghost";
    this.contentEl.createDiv({ cls: "pane-empty", text: "Plugin no longer active" });
  }

  override getViewType(): string {
    return this.missingType;
  }

  override getDisplayText(): string {
    return "Plugin no longer active";
  }

  override getState(): Record<string, unknown> {
    return this.state;
  }

  override async setState(state: Record<string, unknown>, result: ViewStateResult): Promise<void> {
    this.state = state;
    await super.setState(state, result);
  }
}

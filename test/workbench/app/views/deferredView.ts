import type { ViewState } from "../workspace/viewState";
import type { WorkspaceLeaf } from "../workspace/workspaceLeaf";
import { View } from "./view";

/** Stands for a view of a restored layout until it is seen: knows its type and state, shows nothing. */
export class DeferredView extends View {
  constructor(
    leaf: WorkspaceLeaf,
    readonly deferredState: ViewState,
  ) {
    super(leaf);
    this.icon = "file";
  }

  override getViewType(): string {
    return this.deferredState.type;
  }

  override getDisplayText(): string {
    const file = this.deferredState.state?.["file"];
    return typeof file === "string"
      ? (file.split("/").last() ?? file).replace(/\.md$/, "")
      : this.getViewType();
  }

  override getState(): Record<string, unknown> {
    return this.deferredState.state ?? {};
  }
}

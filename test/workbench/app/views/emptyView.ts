import type { WorkspaceLeaf } from "../workspace/workspaceLeaf";
import { ItemView } from "./itemView";

/** A new tab: nothing is open in it. */
export class EmptyView extends ItemView {
  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.icon = "file";
    const state = this.contentEl.createDiv("empty-state").createDiv("empty-state-container");
    const actions = state.createDiv("empty-state-action-list");
    this.drawAction(actions, "Create new note (Ctrl+N)", "file-explorer:new-file");
    this.drawAction(actions, "Go to file (Ctrl+O)", "switcher:open");
    actions.createDiv({ cls: "empty-state-action", text: "Close" }).addEventListener("click", () => {
      leaf.detach();
    });
  }

  override getViewType(): string {
    return "empty";
  }

  override getDisplayText(): string {
    return "New tab";
  }

  private drawAction(parent: HTMLElement, text: string, command: string): void {
    parent.createDiv({ cls: "empty-state-action", text }).addEventListener("click", () => {
      this.app.commands.executeCommandById(command);
    });
  }
}

import type { TFile } from "../../vault/tFile";
import { guarded } from "../errors";
import type { WorkspaceLeaf } from "../workspace/workspaceLeaf";
import { ItemView } from "./itemView";

/** The headings of the note in front. */
export class OutlineView extends ItemView {
  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.icon = "list";
  }

  override getViewType(): string {
    return "outline";
  }

  override getDisplayText(): string {
    return "Outline";
  }

  override onload(): void {
    this.registerEvent(
      this.app.workspace.on("file-open", () => {
        this.draw();
      }),
    );
    this.registerEvent(
      this.app.metadataCache.on("changed", (file: TFile) => {
        if (file === this.app.workspace.getActiveFile()) this.draw();
      }),
    );
    this.draw();
  }

  private draw(): void {
    this.contentEl.empty();
    const file = this.app.workspace.getActiveFile();
    const headings = (file && this.app.metadataCache.getFileCache(file)?.headings) ?? [];
    if (headings.length === 0) this.contentEl.createDiv({ cls: "pane-empty", text: "No headings found." });
    for (const { heading, level, position } of headings) {
      const item = this.contentEl.createDiv({
        cls: "tree-item-self is-clickable outline-item",
        attr: { "data-level": level },
      });
      item.createDiv({ cls: "tree-item-inner", text: heading });
      item.addEventListener("click", () => {
        if (file)
          guarded(() =>
            this.app.workspace.getLeaf().openFile(file, { eState: { line: position.start.line } }),
          );
      });
    }
  }
}

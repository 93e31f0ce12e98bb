import type { TFile } from "../../vault/tFile";
import type { App } from "../app";
import { guarded } from "../errors";
import { Keymap } from "../input/keymap";
import { FuzzySuggestModal, type FuzzyMatch } from "../suggest/fuzzySuggestModal";
import { renderResults } from "../suggest/renderMatches";

/** All notes, those opened last first. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder("Find a note...");
    this.emptyStateText = "No notes found.";
    this.setInstructions([
      { command: "↑↓", purpose: "to navigate" },
      { command: "↵", purpose: "to open" },
      { command: "esc", purpose: "to dismiss" },
    ]);
  }

  override getItems(): TFile[] {
    const recent = this.app.workspace.getLastOpenFiles();
    const rank = ({ path }: TFile): number =>
      (recent.indexOf(path) + recent.length + 1) % (recent.length + 1);
    return this.app.vault.getMarkdownFiles().sort((one, other) => rank(one) - rank(other));
  }

  override getItemText(file: TFile): string {
    return file.path.replace(/\.md$/, "");
  }

  override renderSuggestion({ item, match }: FuzzyMatch<TFile>, element: HTMLElement): void {
    element.addClass("mod-complex");
    const content = element.createDiv("suggestion-content");
    const folder = item.path.length - item.name.length;
    renderResults(content.createDiv("suggestion-title"), item.basename, match, -folder);
    if (folder > 0) content.createDiv({ cls: "suggestion-note", text: item.path.slice(0, folder - 1) });
  }

  override onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
    guarded(() => this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file));
  }
}

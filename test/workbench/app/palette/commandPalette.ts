import type { App } from "../app";
import type { Command } from "../plugin/commands";
import { FuzzySuggestModal, type FuzzyMatch } from "../suggest/fuzzySuggestModal";

/** All commands that can run now, those used last first. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(
    app: App,
    private readonly recent: string[],
  ) {
    super(app);
    this.setPlaceholder("Select a command...");
    this.emptyStateText = "No commands found.";
    this.setInstructions([
      { command: "↑↓", purpose: "to navigate" },
      { command: "↵", purpose: "to use" },
      { command: "esc", purpose: "to dismiss" },
    ]);
  }

  override getItems(): Command[] {
    const rank = ({ id }: Command): number => (this.recent.includes(id) ? this.recent.indexOf(id) : Infinity);
    return this.app.commands
      .listCommands()
      .sort((one, other) => compare(rank(one), rank(other)) || one.name.localeCompare(other.name));
  }

  override getItemText(command: Command): string {
    return command.name;
  }

  override renderSuggestion(match: FuzzyMatch<Command>, element: HTMLElement): void {
    element.addClass("mod-complex");
    super.renderSuggestion(match, element.createDiv("suggestion-content").createDiv("suggestion-title"));
    const hotkey = match.item.hotkeys?.[0];
    if (!hotkey) return;
    const text = [
      ...hotkey.modifiers.map((it) => (it === "Mod" ? "Ctrl" : it)),
      hotkey.key.toUpperCase(),
    ].join(" + ");
    element.createDiv("suggestion-aux").createEl("kbd", { cls: "suggestion-hotkey", text });
  }

  override onChooseItem(command: Command): void {
    this.recent.remove(command.id);
    this.recent.unshift(command.id);
    this.app.commands.executeCommand(command);
  }
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

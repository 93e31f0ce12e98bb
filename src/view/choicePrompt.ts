import { FuzzySuggestModal, type App } from "obsidian";

/** Something that can be chosen, and what is done then. */
export interface Choice {
  /** What it is found by. */
  readonly words: string;
  readonly run: () => void;
}

/** A prompt over a list of choices, found by some of their letters. */
export class ChoicePrompt extends FuzzySuggestModal<Choice> {
  constructor(
    app: App,
    placeholder: string,
    private readonly choices: readonly Choice[],
  ) {
    super(app);
    this.limit = choices.length;
    this.setPlaceholder(placeholder);
  }

  override getItems(): Choice[] {
    return [...this.choices];
  }

  override getItemText({ words }: Choice): string {
    return words;
  }

  override onChooseItem({ run }: Choice): void {
    run();
  }
}

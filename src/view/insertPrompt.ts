import { FuzzySuggestModal, type App } from "obsidian";

/** Something that can be put into a note, and how. */
export interface InsertChoice {
  /** What it is found by. */
  readonly words: string;
  readonly insert: () => void;
}

/** A prompt over what *Insert section* has to offer, found by some of the letters. */
export class InsertPrompt extends FuzzySuggestModal<InsertChoice> {
  constructor(
    app: App,
    placeholder: string,
    private readonly choices: readonly InsertChoice[],
  ) {
    super(app);
    this.limit = choices.length;
    this.setPlaceholder(placeholder);
  }

  override getItems(): InsertChoice[] {
    return [...this.choices];
  }

  override getItemText({ words }: InsertChoice): string {
    return words;
  }

  override onChooseItem({ insert }: InsertChoice): void {
    insert();
  }
}

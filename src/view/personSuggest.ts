import { AbstractInputSuggest, prepareFuzzySearch, type App } from "obsidian";
import type { PersonName } from "../model/person";

/** Suggests people of the vault while a name is typed; nobody for an empty field or the one chosen. */
export class PersonSuggest extends AbstractInputSuggest<PersonName> {
  override limit = 8;
  readonly #people: readonly PersonName[];
  #chosen: PersonName | null = null;

  constructor(
    app: App,
    private readonly field: HTMLInputElement,
    people: readonly PersonName[],
  ) {
    super(app, field);
    this.#people = people;
  }

  /** The person that was chosen last, whatever was typed since. */
  get chosen(): PersonName | null {
    return this.#chosen;
  }

  protected override getSuggestions(query: string): PersonName[] {
    const typed = query.trim();
    if (typed === "" || typed === this.#chosen?.name) return [];
    const search = prepareFuzzySearch(typed);
    const found = this.#people.flatMap((person) => {
      const match = search(person.name);
      return match === null ? [] : [{ person, score: match.score }];
    });
    return found.sort((a, b) => b.score - a.score).map(({ person }) => person);
  }

  override renderSuggestion({ name, target }: PersonName, el: HTMLElement): void {
    el.createDiv({ text: name, attr: { dir: "auto" } });
    if (target !== null && target !== name) el.createEl("small", { text: target, attr: { dir: "auto" } });
  }

  override selectSuggestion(person: PersonName): void {
    this.#chosen = person;
    this.setValue(person.name);
    this.field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    this.close();
  }
}

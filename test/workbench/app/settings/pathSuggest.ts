import type { App } from "../app";
import { AbstractInputSuggest } from "../suggest/abstractInputSuggest";
import { prepareFuzzySearch } from "../suggest/search";

/** Suggests paths of the vault for a field of the settings. */
export class PathSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: App,
    inputEl: HTMLInputElement,
    private readonly paths: () => string[],
  ) {
    super(app, inputEl);
  }

  protected override getSuggestions(query: string): string[] {
    const search = prepareFuzzySearch(query);
    return this.paths().filter((path) => search(path) !== null);
  }

  override renderSuggestion(path: string, element: HTMLElement): void {
    element.setText(path);
  }
}

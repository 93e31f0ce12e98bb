import { prepareFuzzySearch, type SearchResult } from "./search";
import { renderResults } from "./renderMatches";
import { SuggestModal } from "./suggestModal";

/** An item and where the query was found in its text. */
export interface FuzzyMatch<T> {
  readonly item: T;
  readonly match: SearchResult;
}

/** A prompt over a fixed list of items, found by some of their letters. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

  override getSuggestions(query: string): FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found = this.getItems().flatMap((item) => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    return found.sort((one, other) => other.match.score - one.match.score);
  }

  override renderSuggestion({ item, match }: FuzzyMatch<T>, element: HTMLElement): void {
    renderResults(element, this.getItemText(item), match);
  }

  override onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }
}

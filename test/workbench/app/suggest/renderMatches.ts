import type { SearchMatches, SearchResult } from "./search";

/** Appends `text` with its matches highlighted; the matches' offsets count from `offset` before the text. */
export function renderMatches(
  element: HTMLElement | DocumentFragment,
  text: string,
  matches: SearchMatches | null,
  offset = 0,
): void {
  let end = 0;
  for (const [from, to] of matches ?? []) {
    const start = Math.clamp(from + offset, end, text.length);
    const stop = Math.clamp(to + offset, start, text.length);
    if (start === stop) continue;
    element.append(
      text.slice(end, start),
      createSpan({ cls: "suggestion-highlight", text: text.slice(start, stop) }),
    );
    end = stop;
  }
  element.append(text.slice(end));
}

/** Appends `text` with the result's matches highlighted. */
export function renderResults(element: HTMLElement, text: string, result: SearchResult, offset = 0): void {
  renderMatches(element, text, result.matches, offset);
}

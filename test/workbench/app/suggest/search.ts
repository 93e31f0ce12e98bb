import { single } from "fuzzysort";

/** Stretches of a text, as pairs of offsets. */
export type SearchMatches = [number, number][];

/** How well a text matches (higher is better, 0 the best for an empty query) and where. */
export interface SearchResult {
  readonly score: number;
  readonly matches: SearchMatches;
}

/** Finds the letters of the query in their order, not necessarily together; an empty query finds all. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  if (query.trim() === "") return () => ({ score: 0, matches: [] });
  return (text) => {
    const result = single(query, text);
    return result && { score: result.score, matches: stretches(result.indexes) };
  };
}

/** Finds every word of the query as it is, in any order, whatever the case. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const wanted = query
    .toLowerCase()
    .split(" ")
    .filter((word) => word !== "");
  return (text) => {
    const lower = text.toLowerCase();
    const matches = wanted.map((word): [number, number] => {
      const start = lower.indexOf(word);
      return [start, start + word.length];
    });
    if (matches.some(([start]) => start < 0)) return null;
    return {
      score: -matches.reduce((sum, [start]) => sum + start, 0),
      matches: matches.sort(([a], [b]) => a - b),
    };
  };
}

/** Sorts results in place, the best first. */
export function sortSearchResults(results: { readonly match: SearchResult }[]): void {
  results.sort((one, other) => other.match.score - one.match.score);
}

function stretches(indexes: readonly number[]): SearchMatches {
  const matches: SearchMatches = [];
  for (const index of [...indexes].sort((one, other) => one - other)) {
    const last = matches.last();
    if (last?.[1] === index) last[1]++;
    else matches.push([index, index + 1]);
  }
  return matches;
}

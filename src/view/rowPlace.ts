/** Where a row stands in its list, from 1. */
export interface RowPlace {
  readonly at: number;
  readonly of: number;
}

/** Attributes that tell screen readers the place of a row in a list of which not all rows are drawn. */
export function placeAttrs(place: RowPlace | null): Record<string, string> {
  return place === null ? {} : { "aria-posinset": String(place.at), "aria-setsize": String(place.of) };
}

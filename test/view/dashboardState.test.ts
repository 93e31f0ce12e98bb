import { describe, expect, it } from "vitest";
import {
  initialState,
  restoredState,
  storedState,
  withFold,
  withMore,
  withQuery,
} from "../../src/view/dashboardState";
import { firstRows } from "../../src/view/firstRows";

describe("what the view remembers", () => {
  it("keeps the folds with the layout", () => {
    const state = withFold(withFold(initialState, "history", true), "closed", false);
    const stored: unknown = JSON.parse(JSON.stringify(storedState(state)));
    expect(restoredState(initialState, stored).folded).toEqual(new Set(["history"]));
  });

  it.each([null, "folded", {}, { folded: "items" }])("is not thrown by %j", (stored) => {
    expect(restoredState(initialState, stored)).toBe(initialState);
  });

  it("leaves out folds that it does not know", () => {
    expect(restoredState(initialState, { folded: ["items", "goals", 3] }).folded).toEqual(new Set(["items"]));
  });

  it("begins long lists anew with a search", () => {
    const grown = withMore(initialState, "items");
    expect(grown.shown.items).toBeGreaterThan(initialState.shown.items);
    expect(withQuery(grown, "brief").shown).toEqual(initialState.shown);
  });
});

describe("the first rows of groups", () => {
  const groups = [{ rows: [1, 2, 3] }, { rows: [4, 5] }, { rows: [6] }];

  it.each([
    [10, [[1, 2, 3], [4, 5], [6]], 0],
    [4, [[1, 2, 3], [4]], 2],
    [3, [[1, 2, 3]], 3],
  ])("are %i", (limit, rows, left) => {
    const drawn = firstRows(groups, limit);
    expect(drawn.groups.map((group) => group.rows)).toEqual(rows);
    expect(drawn.left).toBe(left);
  });
});

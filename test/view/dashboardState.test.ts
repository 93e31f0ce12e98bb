import { describe, expect, it } from "vitest";
import type { RelationshipKey } from "../../src/model/relationship";
import { initialState, restoredState, storedState, withFold } from "../../src/view/dashboardState";

describe("what the view remembers", () => {
  it("keeps folds, filters and grouping with the layout, and no search", () => {
    const state = {
      ...withFold(withFold(initialState, "history", true), "closed", false),
      scope: { kind: "person", key: "self\nAna" as RelationshipKey },
      items: { grouping: "goal", order: "oldest", whose: "you", late: true, closed: true },
      query: "brief",
    } as const;
    const stored: unknown = JSON.parse(JSON.stringify(storedState(state)));
    expect(restoredState(initialState, stored)).toEqual({ ...state, query: "" });
  });

  it("takes folds alone from a layout that was kept before there were filters", () => {
    expect(restoredState(initialState, { folded: ["items"] })).toEqual({
      ...initialState,
      folded: new Set(["items"]),
    });
  });

  it.each([
    null,
    "folded",
    {},
    { folded: "items" },
    { scope: "all", items: ["due"] },
    { scope: { kind: "person", key: 3 } },
    { scope: { kind: "organization" } },
    { items: { grouping: "mood", order: 1, whose: null, late: "yes" } },
  ])("is not thrown by %j", (stored) => {
    expect(restoredState(initialState, stored)).toEqual(initialState);
  });

  it("leaves out folds that it does not know", () => {
    expect(restoredState(initialState, { folded: ["items", "charts", 3] }).folded).toEqual(
      new Set(["items"]),
    );
  });
});

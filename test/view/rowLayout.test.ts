import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bottomOf, rowLayout, rowsBetween, stretchesOf, topOf } from "../../src/view/rowLayout";

/** Groups of rows that are as high as their number says, under headings of 10 px. */
function laidOut(...groups: readonly (readonly number[])[]) {
  return rowLayout(
    groups.map((rows, at) => ({ key: String(at), rows })),
    { heading: () => 10, rowIn: () => (height) => height },
  );
}

describe("the layout of a list", () => {
  it("puts rows one below another, each group under its heading", () => {
    const layout = laidOut([20, 30], [40]);
    expect(layout.count).toBe(3);
    expect([0, 1, 2].map((at) => topOf(layout, at))).toEqual([10, 30, 70]);
    expect([0, 1, 2].map((at) => bottomOf(layout, at))).toEqual([30, 60, 110]);
  });

  const numbers = fc.array(fc.nat(9), { minLength: 1, maxLength: 8 });
  const lists = fc.array(numbers, { maxLength: 4 });
  const keyed = (all: readonly (readonly number[])[]) => all.map((rows, at) => ({ key: String(at), rows }));
  const own = { rowIn: () => (height: number) => height };

  it("is the same whether it is made from an earlier one or from nothing", () => {
    fc.assert(
      fc.property(lists, lists, (some, others) => {
        const before = rowLayout(keyed(some), { heading: () => 10, ...own });
        const heights = { heading: () => 12, ...own };
        expect(rowLayout(keyed(others), heights, before)).toEqual(rowLayout(keyed(others), heights));
      }),
    );
  });

  it("moves what is below rows that turn out to have another height", () => {
    fc.assert(
      fc.property(lists, fc.nat(9), (all, grown) => {
        const groups = keyed(all);
        const rowIn = () => (height: number) => (height === grown ? 30 : height);
        const resized = new Map(
          groups.map(({ key, rows }) => [
            key,
            new Map(rows.flatMap((height, at) => (height === grown ? [[at, 30] as const] : []))),
          ]),
        );
        const before = rowLayout(groups, { heading: () => 10, ...own });
        const heights = { heading: () => 10, rowIn };
        expect(rowLayout(groups, heights, before, resized)).toEqual(rowLayout(groups, heights));
      }),
    );
  });

  it.each([
    ["the beginning", 0, 25, [0, 1]],
    ["the middle of one row", 35, 40, [1, 2]],
    ["the edge between two", 30, 31, [1, 2]],
    ["a heading alone", 62, 66, [2, 2]],
    ["everything", -500, 500, [0, 3]],
    ["what is above the list", -500, -10, [0, 0]],
    ["what is below it", 200, 500, [3, 3]],
  ])("tells the rows in %s", (_where, top, bottom, [from, to]) => {
    expect(rowsBetween(laidOut([20, 30], [40]), top, bottom)).toEqual({ from, to });
  });

  it("has nothing in sight where there is nothing", () => {
    expect(rowsBetween(laidOut(), 0, 500)).toEqual({ from: 0, to: 0 });
  });
});

describe("the rows to draw", () => {
  it.each([
    ["those in sight", { from: 3, to: 6 }, [], [[3, 6]]],
    [
      "single ones apart",
      { from: 3, to: 6 },
      [0, 9],
      [
        [0, 1],
        [3, 6],
        [9, 10],
      ],
    ],
    ["single ones in sight once", { from: 3, to: 6 }, [4, 5], [[3, 6]]],
    ["neighbors in one run", { from: 3, to: 6 }, [2, 6], [[2, 7]]],
    ["single ones alone", { from: 4, to: 4 }, [8, 7], [[7, 9]]],
    ["none that do not exist", { from: 0, to: 2 }, [-1, 10], [[0, 2]]],
  ])("are %s", (_which, seen, single, runs) => {
    const stretches = stretchesOf(seen, single, 10);
    expect(stretches.map(({ from, to }) => [from, to])).toEqual(runs);
  });

  it("are all that were asked for, in order, and never twice", () => {
    const place = fc.integer({ min: -2, max: 40 });
    fc.assert(
      fc.property(place, place, fc.array(place), fc.integer({ min: 0, max: 36 }), (a, b, single, count) => {
        const seen = { from: Math.max(0, Math.min(a, b)), to: Math.min(count, Math.max(a, b)) };
        const drawn = stretchesOf(seen, single, count).flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, at) => from + at),
        );
        const asked = Array.from({ length: count }, (_, at) => at).filter(
          (at) => (at >= seen.from && at < seen.to) || single.includes(at),
        );
        expect(drawn).toEqual(asked);
      }),
    );
  });
});

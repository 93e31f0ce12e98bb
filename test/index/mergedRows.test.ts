import fc from "fast-check";
import { expect, it } from "vitest";
import { MergedRows } from "../../src/index/mergedRows";

interface Row {
  readonly at: number;
}

const byNumber = (a: Row, b: Row): number => a.at - b.at;

it("has after any changes of its parts what sorting all of them gives", () => {
  const part = fc.array(fc.record({ at: fc.integer({ min: 0, max: 20 }) }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), fc.array(fc.array(fc.nat(5))), (parts, questions) => {
      const rows = new MergedRows<Row>(byNumber);
      for (const question of questions) {
        const chosen = [...new Set(question)].flatMap((which) => {
          const one = parts[which];
          return one === undefined ? [] : [one];
        });
        const numbers = rows.of(chosen).map(({ at }) => at);
        expect(numbers).toEqual(
          chosen
            .flat()
            .map(({ at }) => at)
            .sort((a, b) => a - b),
        );
      }
    }),
  );
});

it("gives the same rows again while its parts are the same", () => {
  const rows = new MergedRows<Row>(byNumber);
  const parts = [[{ at: 2 }], [{ at: 1 }]];
  expect(rows.of([...parts])).toBe(rows.of(parts));
});

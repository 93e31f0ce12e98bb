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

it("has it too when rows stay while their part is made anew, or go over to another", () => {
  const all = fc.array(fc.record({ at: fc.integer({ min: 0, max: 20 }) }), { maxLength: 8 });
  const places = fc.array(fc.nat(3), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(all, fc.array(places), (pool, questions) => {
      const rows = new MergedRows<Row>(byNumber);
      for (const question of questions) {
        const parts = [1, 2, 3].map((part) => pool.filter((_, at) => question[at] === part));
        const found = rows.of(parts);
        expect(new Set(found)).toEqual(new Set(parts.flat()));
        expect(found.map(({ at }) => at)).toEqual(
          parts
            .flat()
            .map(({ at }) => at)
            .sort((a, b) => a - b),
        );
      }
    }),
  );
});

it("gives the same rows again while its parts have the same ones", () => {
  const rows = new MergedRows<Row>(byNumber);
  const parts = [[{ at: 2 }], [{ at: 1 }]];
  expect(rows.of(parts.map((part) => [...part]))).toBe(rows.of(parts));
});

import { afterAll, describe, it } from "vitest";
import { chosenSeed, handOver, isThorough, type Figures } from "../run/figures";
import { fuzz, writtenCases } from "./fuzzing";
import { parsers } from "./parsers";

const numRuns = isThorough ? 5000 : 100;
const figures: Figures[] = [];

afterAll(() => {
  handOver("fuzzed texts", chosenSeed, figures);
});

describe("no text makes it fail to read", () => {
  const cases = writtenCases();
  it.each(Object.entries(parsers))(
    "%s",
    (what, parse) => {
      fuzz(parse, cases, numRuns, chosenSeed);
      figures.push({ what, counts: { texts: numRuns } });
    },
    10 * 60_000,
  );
});

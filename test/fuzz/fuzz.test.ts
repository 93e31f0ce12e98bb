import path from "node:path";
import { afterAll, describe, it } from "vitest";
import { chosenSeed, handOver, isThorough, type Figures } from "../run/figures";
import { fuzz, recordedCases, writtenCases } from "./fuzzing";
import { parsers } from "./parsers";

const numRuns = isThorough ? 5000 : 100;
/** Files of recorded cases, which `npm run fuzz` is given. */
const files = (process.env["MENTORING_CASES"] ?? "").split(path.delimiter).filter((file) => file !== "");
const figures: Figures[] = [];

afterAll(() => {
  handOver("fuzzed texts", chosenSeed, figures);
});

describe("no text makes it fail to read", () => {
  const cases = [...writtenCases(), ...files.flatMap(recordedCases)];
  it.each(Object.entries(parsers))(
    "%s",
    (what, parse) => {
      fuzz(parse, cases, numRuns, chosenSeed);
      figures.push({ what, counts: { texts: numRuns } });
    },
    10 * 60_000,
  );
});

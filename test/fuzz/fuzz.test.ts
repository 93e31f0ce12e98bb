import { existsSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, it } from "vitest";
import { chosenSeed, handOver, isThorough, type Figures } from "../run/figures";
import { fuzz, recordedCases, writtenCases } from "./fuzzing";
import { parsers } from "./parsers";

const numRuns = isThorough ? 5000 : 100;
/** Files of recorded cases, or folders of them: what `npm run fuzz` is given, and those beside the project. */
const given = (process.env["MENTORING_CASES"] ?? "").split(path.delimiter).filter((file) => file !== "");
const files = [...given, path.resolve(import.meta.dirname, "../../../shared/data")].filter(existsSync);
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

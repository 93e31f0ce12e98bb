import { fuzz, recordedCases, writtenCases } from "./fuzzing";
import { parsers } from "./parsers";

// `npm run fuzz -- FILE…`: reads mutations of all cases, those of recorded files too, until it is stopped.
const cases = [...writtenCases(), ...process.argv.slice(2).flatMap(recordedCases)];
for (let seed = Date.now() % 1_000_000; ; seed += 1) {
  for (const parse of Object.values(parsers)) fuzz(parse, cases, 2000, seed);
  console.log(`Seed ${seed}: ${Object.keys(parsers).length} parsers, 2000 texts each, nothing found.`);
}

import fc from "fast-check";
import { afterAll, describe, expect, it, vi } from "vitest";
import { dayOf } from "../../src/model/day";
import { firstReview } from "../../src/model/review";
import { inTimeZone } from "../inTimeZone";
import { chosenSeed, handOver, isThorough } from "../run/figures";
import { chance } from "./chance";
import { course, type Course } from "./course";
import type { Deed } from "./deeds/deed";
import { hasNoUndo, riskyDeeds } from "./riskyDeeds";
import { createSpokenFragment } from "./spoken";
import { settingsFile, vaultAtRisk } from "./vaultAtRisk";

// There is no page: what would be said on it is written down.
vi.mock("obsidian", async (original) => ({
  ...(await original<object>()),
  Notice: (await import("./spoken")).SpokenNotice,
}));
Object.assign(globalThis, { createFragment: createSpokenFragment });

const numRuns = isThorough ? 20 : 1;
const patience = 10 * 60_000;
const before = new Map(Object.entries(vaultAtRisk));
const aDay = /\d{4}-\d{2}-\d{2}/g;

/** How far the clock is off after each look at it, in minutes: back or ahead by days, by an hour of summer time, a year. */
const jumps = fc.array(
  fc.oneof(
    fc.constantFrom(0, -60, 60, -1440, 1440, 525_600, -525_600),
    fc.integer({ min: -3000, max: 3000 }),
  ),
  { minLength: 1, maxLength: 12 },
);

/** A clock that begins shortly before midnight and jumps after each look; and the days that it showed. */
function jumpingClock(all: readonly number[]): { now: () => Date; shown: Set<string> } {
  const shown = new Set<string>();
  let looks = 0;
  const now = (): Date => {
    const jump = looks === 0 ? 0 : (all[(looks - 1) % all.length] ?? 0);
    looks += 1;
    const instant = new Date(new Date(2026, 2, 7, 23, 58).getTime() + jump * 60_000);
    const day = dayOf(instant);
    shown.add(day).add(firstReview(day, null)); // which an agreement has without asking
    return instant;
  };
  return { now, shown };
}

function daysIn(texts: Iterable<string>): ReadonlySet<string> {
  return new Set([...texts].flatMap((text) => text.match(aDay) ?? []));
}

/** The lines of all notes that were there before and are not any more, in whichever file. */
function linesGone({ files }: Course): readonly string[] {
  const left = [...files.values()].flatMap((text) => text.split("\n"));
  return [...before]
    .filter(([path]) => path !== settingsFile)
    .flatMap(([, text]) => text.split("\n").filter((line) => !left.includes(line)));
}

async function wrongsUnder(deed: Deed, clean: Course, all: readonly number[]): Promise<readonly string[]> {
  const { now, shown } = jumpingClock(all);
  const outcome = await course(vaultAtRisk, { deed, fault: null, now });
  const known = daysIn([
    ...before.values(),
    ...before.keys(),
    ...clean.files.values(),
    ...clean.files.keys(),
  ]);
  const days = daysIn([...outcome.files.values(), ...outcome.files.keys()]);
  const unseen = [...days].filter((day) => !known.has(day) && !shown.has(day));
  const gone = linesGone(outcome).filter((line) => !linesGone(clean).includes(line));
  return [
    ...unseen.map((day) => `Nobody saw ${day}.`),
    ...gone.map((line) => `This is gone: ${line}`),
    ...(JSON.stringify(outcome.known) === JSON.stringify(outcome.rebuilt) ? [] : ["The index is another."]),
  ];
}

const tried = { courses: 0, "of them taken back": 0, losses: 0 };

afterAll(() => {
  handOver("a clock that jumps", chosenSeed, [{ what: "every deed", counts: tried }]);
});

describe("while the clock jumps, no line is lost and no day is written that nobody saw, by", () => {
  inTimeZone("America/Los_Angeles"); // where summer time begins on the next day

  it.each(Object.entries(riskyDeeds))(
    "%s",
    async (name, deed) => {
      const clean = await course(vaultAtRisk, { deed, fault: null });
      await fc.assert(
        fc.asyncProperty(jumps, async (all) => {
          const wrongs = await wrongsUnder(deed, clean, all);
          tried.courses += 1;
          tried.losses += wrongs.length;
          expect(wrongs).toEqual([]);
          if (hasNoUndo.includes(name)) return;
          const { now } = jumpingClock(all);
          const undone = await course(vaultAtRisk, { deed, fault: null, takesBack: true, now });
          const gone = linesGone(undone);
          tried["of them taken back"] += 1;
          tried.losses += gone.length;
          expect(gone).toEqual([]);
        }),
        { numRuns, seed: chance(name) },
      );
    },
    patience,
  );
});

import { afterAll, describe, expect, it, vi } from "vitest";
import { chosenSeed, handOver, isThorough, type Figures } from "../run/figures";
import type { Fault } from "../workbench/vault/faults";
import { wrongsOf, type Expected } from "./afterwards";
import { chance } from "./chance";
import { course, type Course, type Plot } from "./course";
import { everyFault, faultInWords } from "./everyFault";
import type { Deed } from "./deeds/deed";
import { hasNoUndo, leavingOut, riskyDeeds, wholeInParts } from "./riskyDeeds";
import { createSpokenFragment } from "./spoken";
import { vaultAtRisk } from "./vaultAtRisk";

// There is no page: what would be said on it is written down.
vi.mock("obsidian", async (original) => ({
  ...(await original<object>()),
  Notice: (await import("./spoken")).SpokenNotice,
}));
Object.assign(globalThis, { createFragment: createSpokenFragment });

/** Of all faults at all steps, one of this many is tried, by chance. */
const oneOf = isThorough ? 1 : 12;

/** All courses of one deed; more than a test has time for on a busy machine would be cut off. */
const patience = 10 * 60_000;

const figures: Figures[] = [];

/** Tries a deed, or taking it back, under faults; gives what went wrong. */
async function tryAll(name: string, deed: Deed, takesBack: boolean): Promise<readonly string[]> {
  const done = await course(vaultAtRisk, { deed, fault: null });
  const clean = takesBack ? await course(vaultAtRisk, { deed, fault: null, takesBack }) : done;
  const before = takesBack ? done.files : new Map(Object.entries(vaultAtRisk));
  const plots = plotsFor(name, deed, takesBack, clean);
  const expected = { before, clean, isPiecewise: name in wholeInParts, leavesOut: leavingOut.includes(name) };
  const found = await Promise.all(plots.map((plot) => wrongsIn(plot, expected)));
  const wrongs = found.flat();
  const notes = plots.length * before.size;
  figures.push({
    what: takesBack ? `${name}, taken back` : name,
    counts: {
      steps: clean.steps.length,
      faults: plots.length,
      "notes compared": notes,
      losses: wrongs.length,
    },
  });
  return wrongs;
}

function plotsFor(name: string, deed: Deed, takesBack: boolean, { steps }: Course): readonly ChosenPlot[] {
  const all = steps.flatMap((step, at) =>
    everyFault(step, chosenSeed).map((fault) => ({ deed, takesBack, fault: { at, fault } })),
  );
  const writes = steps.filter(({ kind }) => kind === "write").length;
  const isHalf = ({ fault: { at, fault } }: ChosenPlot): boolean =>
    !takesBack && writes > 1 && isDeathAfter(fault) && steps[at]?.kind === "write";
  return all.filter((plot, which) => isHalf(plot) || chance(`${name} ${which}`) % oneOf === 0);
}

/** Between two writes a half may be left: of deeds with more than one, that is always tried. */
function isDeathAfter(fault: Fault): boolean {
  return fault.kind === "death" && fault.when === "after";
}

type ChosenPlot = Plot & { readonly fault: NonNullable<Plot["fault"]> };

async function wrongsIn(plot: ChosenPlot, expected: Expected): Promise<readonly string[]> {
  const { at, fault } = plot.fault;
  const outcome = await course(vaultAtRisk, plot);
  const step = expected.clean.steps[at];
  if (step === undefined) throw new RangeError(`There is no step ${at}.`);
  const where = `${faultInWords(fault)} at step ${at} (${step.kind} ${step.path})`;
  return wrongsOf(outcome, fault, step, expected).map((wrong) => `${where}: ${wrong}`);
}

afterAll(() => {
  handOver("faults", chosenSeed, figures);
});

describe("under every fault, nothing is lost, torn or kept quiet by", () => {
  it.each(Object.entries(riskyDeeds))(
    "%s",
    async (name, deed) => {
      expect(await tryAll(name, deed, false)).toEqual([]);
    },
    patience,
  );
});

describe("taking back", () => {
  it.each(Object.entries(riskyDeeds).filter(([name]) => !hasNoUndo.includes(name)))(
    "%s leaves what was there, and under faults nothing is lost",
    async (name, deed) => {
      const { files } = await course(vaultAtRisk, { deed, fault: null, takesBack: true });
      const isNote = ([path]: readonly [string, string]): boolean => !path.startsWith(".");
      expect([...files].filter(isNote)).toEqual(Object.entries(vaultAtRisk).filter(isNote).toSorted());
      expect(await tryAll(name, deed, true)).toEqual([]);
    },
    patience,
  );
});

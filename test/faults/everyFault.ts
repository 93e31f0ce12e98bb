import type { Fault, OutsideDeed, Step } from "../workbench/vault/faults";

const outsideDeeds: readonly OutsideDeed[] = ["edits", "replaces", "removes", "copies"];

const anywhere: readonly Fault[] = [
  { kind: "refused" },
  { kind: "late", after: 40 },
  { kind: "death", when: "before" },
  { kind: "death", when: "after" },
  ...outsideDeeds.flatMap((deed): readonly Fault[] => [
    { kind: "outside", deed, isTold: true },
    { kind: "outside", deed, isTold: false },
  ]),
];

const atWrites: readonly Fault[] = [
  { kind: "answer-lost" },
  { kind: "twice" },
  { kind: "full" },
  { kind: "read-only" },
];

/** Every fault that can happen at a step. */
export function everyFault({ kind }: Step, seed: number): readonly Fault[] {
  return [...anywhere, ...(kind === "write" ? atWrites : []), { kind: "disorder", seed }];
}

/** A fault in a few words. */
export function faultInWords(fault: Fault): string {
  switch (fault.kind) {
    case "death":
      return `death ${fault.when} the step`;
    case "outside":
      return `another device ${fault.deed}${fault.isTold ? "" : ", untold"}`;
    case "disorder":
      return "answers out of order";
    case "late":
      return "answer late";
    case "refused":
    case "answer-lost":
    case "twice":
    case "full":
    case "read-only":
    case "locked":
      return {
        refused: "refused",
        "answer-lost": "done, but answered with an error",
        twice: "done twice",
        full: "disk full",
        "read-only": "disk read-only",
        locked: "file read-only",
      }[fault.kind];
  }
}

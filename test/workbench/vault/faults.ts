/** What somebody else, such as a sync service, does to the very file that a step is about. */
export type OutsideDeed =
  /** Another device's line comes in at the end. */
  | "edits"
  /** A whole other text takes the place of the file's, with all its lines and one more before them. */
  | "replaces"
  | "removes"
  /** A conflict copy comes to lie beside the file. */
  | "copies";

/**
 * What goes wrong. A step is one call of the storage that reads or writes; `full`, `read-only` and `locked` go on with every
 * later write, `disorder` with every later step.
 */
export type Fault =
  /** The step fails, once. */
  | { readonly kind: "refused" }
  /** The write is done, and its answer is an error, as from a network that broke meanwhile. */
  | { readonly kind: "answer-lost" }
  /** The write is done twice, and told twice. */
  | { readonly kind: "twice" }
  | { readonly kind: "full" | "read-only" }
  /** One file may be read and not be written, not even away. */
  | { readonly kind: "locked"; readonly path: string }
  /** The answer comes after those of later steps; milliseconds. */
  | { readonly kind: "late"; readonly after: number }
  /** Answers take their time, each another, and come in any order. */
  | { readonly kind: "disorder"; readonly seed: number }
  /** The process ends right before or after the step: nobody is answered any more, and nothing is written. */
  | { readonly kind: "death"; readonly when: "before" | "after" }
  /** Right before the step somebody else was there; whether the app is told of it. */
  | { readonly kind: "outside"; readonly deed: OutsideDeed; readonly isTold: boolean };

/** A fault, and at which step it happens; steps count from 0, from when the fault was planned. */
export interface PlannedFault {
  readonly at: number;
  readonly fault: Fault;
}

/** The words of the line that another device writes; it must never be lost. */
export const outsideLine = "Written on another device.";

/** One call of the storage. */
export interface Step {
  readonly kind: "read" | "write";
  readonly path: string;
  /** The new path, of a rename. */
  readonly to?: string;
}

/** What the system says to a write that it refuses, in the words of Node. */
export function refusal(
  fault: "refused" | "answer-lost" | "full" | "read-only" | "locked",
  { kind, path }: Step,
): Error {
  const words = {
    refused: "EIO: i/o error",
    "answer-lost": "EIO: i/o error",
    full: "ENOSPC: no space left on device",
    "read-only": "EROFS: read-only file system",
    locked: "EACCES: permission denied",
  };
  return new Error(`${words[fault]}, ${kind} '${path}'`);
}

import { inOneSentence } from "../../../src/host/notices";
import type { Surroundings } from "../../../src/host/surroundings";

/** A command or an edit as the form or the button calls it. Gives the sentence that whoever asked would be shown. */
export type Deed = (surroundings: Surroundings) => Promise<string | null>;

export type Deeds = Readonly<Record<string, Deed>>;

/** What a form asks for, and shows why not. */
export function asked(work: (surroundings: Surroundings) => Promise<unknown>): Deed {
  return (surroundings) =>
    inOneSentence(surroundings.strings, async () => {
      await work(surroundings);
    });
}

/** What says itself how it ended. */
export function said(work: (surroundings: Surroundings) => Promise<unknown>): Deed {
  return async (surroundings) => {
    await work(surroundings);
    return null;
  };
}

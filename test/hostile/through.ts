import { afterAll, it } from "vitest";
import { chosenSeed, handOver, type Figures } from "../run/figures";
import { hostileTexts } from "./hostileTexts";

const all = Object.entries(hostileTexts);

/** In milliseconds: all of them run side by side, so that on a busy machine each waits for all the others. */
const patience = 10 * 60_000;

/** Tries each hostile text on one way in or out. */
export type Through = (way: string, look: (text: string) => void | Promise<void>) => void;

/** For the ways of one table of the document on reliability. */
export function counted(table: string): Through {
  const figures: Figures[] = [];
  afterAll(() => {
    handOver(table, chosenSeed, figures);
  });
  return (way, look) => {
    figures.push({ what: way, counts: { "hostile texts": all.length } });
    it.concurrent.each(all)(`${way}: %s`, (_, text) => look(text), patience);
  };
}

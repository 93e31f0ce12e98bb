import { chosenSeed } from "../run/figures";

/** A number that looks like chance, and is the same for the same words and seed. */
export function chance(words: string): number {
  let mixed = chosenSeed;
  for (const letter of words) mixed = (Math.imul(mixed, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return Math.imul(mixed ^ (mixed >>> 15), 2_246_822_519) >>> 8;
}

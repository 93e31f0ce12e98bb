import { expect } from "vitest";
import { wholeNote } from "../src/note/readLater";

/** What is read later is no field of a note's own, and would not be compared. */
expect.addEqualityTesters([
  function (one: unknown, other: unknown) {
    if (!isNote(one) || !isNote(other) || !(readsLater(one) || readsLater(other))) return undefined;
    return this.equals(wholeNote(one), wholeNote(other));
  },
]);

function isNote(value: unknown): value is object {
  return typeof value === "object" && value !== null && "fingerprint" in value && "text" in value;
}

function readsLater(note: object): boolean {
  return !Object.hasOwn(note, "fingerprint");
}

import type { Day } from "../model/day";
import { dueSigns } from "./actionFields";

const anyDueSign = new RegExp(dueSigns.join("|"), "g");
/** A checkbox with another mark than those that everybody knows to be over. */
const openCheckbox = /^[\s>]*(?:[-*+]|\d+[.)])\s+\[(?![xX-]\])/;
const date = /\d{4}-\d{2}-\d{2}/g;

/**
 * Whether an item may be open past its due day, by a look at the lines that give one. Where it says no, there is
 * none, and the text need not be read for it; where it says yes, reading may still find that there is none.
 */
export function mayBeDueBefore(text: string, day: Day): boolean {
  anyDueSign.lastIndex = 0;
  for (let sign = anyDueSign.exec(text); sign !== null; sign = anyDueSign.exec(text)) {
    const end = lineEnd(text, anyDueSign.lastIndex, 1);
    const due = text.slice(anyDueSign.lastIndex, end).match(date) ?? [];
    const isPast = due.some((one) => one < day);
    if (isPast && openCheckbox.test(text.slice(lineEnd(text, sign.index, -1) + 1, end))) return true;
    anyDueSign.lastIndex = end;
  }
  return false;
}

/** Where the line ends, or begins, that a place in the text is in. */
function lineEnd(text: string, place: number, step: 1 | -1): number {
  let at = step === 1 ? place : place - 1;
  while (at >= 0 && at < text.length && text[at] !== "\n" && text[at] !== "\r") at += step;
  return at;
}

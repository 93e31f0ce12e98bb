import { cadenceInDays, type Cadence } from "../model/cadence";
import { daysBetween } from "../model/day";
import { lengthOf, type Meeting } from "../model/meeting";
import type { Relationship } from "../model/relationship";
import { looksBackOn, mostOften } from "./usualMeeting";

/** What two people agreed on, and do otherwise: each is null where they keep to it, or one side is not known. */
export interface AgreedAgainstActual {
  /** How often; the actual in days. */
  readonly cadence: Against<Cadence, number> | null;
  /** How long, in minutes. */
  readonly duration: Against<number, number> | null;
  readonly format: Against<readonly string[], string> | null;
}

/** What was agreed, and what the meetings were like instead. */
export interface Against<Agreed, Actual> {
  readonly agreed: Agreed;
  readonly actual: Actual;
}

/** People keep a cadence as long as they are within this share of it. */
const tolerance = 0.25;

/**
 * The terms on how to meet, beside what the last held meetings were like: how often and how long in the
 * middle, and the format that most of them had.
 */
export function agreedAgainstActual({ agreement, meetings }: Relationship): AgreedAgainstActual {
  const held = heldLately(meetings);
  return {
    cadence: cadenceAgainst(agreement?.cadence ?? null, held),
    duration: durationAgainst(agreement?.duration ?? null, held),
    format: formatAgainst(agreement?.formats ?? [], held),
  };
}

function cadenceAgainst(agreed: Cadence | null, held: readonly Meeting[]): AgreedAgainstActual["cadence"] {
  const days = agreed === null ? null : cadenceInDays(agreed);
  const actual = daysApart(held);
  if (agreed === null || days === null || actual === null) return null;
  return Math.abs(actual - days) <= days * tolerance ? null : { agreed, actual };
}

/** A meeting says its length only where it was not the agreed one. */
function durationAgainst(agreed: number | null, held: readonly Meeting[]): AgreedAgainstActual["duration"] {
  if (agreed === null) return null;
  const actual = median(held.map((meeting) => lengthOf(meeting) ?? agreed));
  return actual === null || actual === agreed ? null : { agreed, actual };
}

function formatAgainst(agreed: readonly string[], held: readonly Meeting[]): AgreedAgainstActual["format"] {
  const formats = held.map(({ recap, agenda }) => recap?.format ?? agenda?.format ?? null);
  const actual = mostOften(formats.filter((format) => format !== null));
  if (actual === null || agreed.length === 0) return null;
  const isAgreed = agreed.some((format) => format.toLowerCase() === actual.toLowerCase());
  return isAgreed ? null : { agreed, actual };
}

/** The days in the middle of the gaps between held meetings, which are in order; null for fewer than three. */
export function daysApart(meetings: readonly Meeting[]): number | null {
  const held = heldLately(meetings);
  const gaps = held.flatMap(({ date }, at) => {
    const before = held[at - 1];
    return before === undefined ? [] : [daysBetween(before.date, date)];
  });
  return gaps.length < 2 ? null : median(gaps);
}

function heldLately(meetings: readonly Meeting[]): readonly Meeting[] {
  return meetings.filter(({ status }) => status === "held").slice(-looksBackOn);
}

/** The number in the middle; of two, the one halfway between them, in whole numbers. Null of none. */
function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}

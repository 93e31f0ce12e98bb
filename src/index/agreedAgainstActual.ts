import { daysBetween } from "../model/day";
import { lengthOf, type Meeting } from "../model/meeting";
import type { Cadence } from "../model/cadence";
import type { Relationship } from "../model/relationship";
import { looksBackOn, mostOften } from "./usualMeeting";

/** What two people agreed on, beside what they do. */
export interface AgreedAgainstActual {
  /** How often; the actual in days. */
  readonly cadence: Against<Cadence, number>;
  /** How long, in minutes. */
  readonly duration: Against<number, number>;
  readonly format: Against<readonly string[], string>;
}

/** Either is null where nothing is known of it. */
export interface Against<Agreed, Actual> {
  readonly agreed: Agreed | null;
  readonly actual: Actual | null;
}

/** The terms on how to meet, beside what the last held meetings were like: in the middle, or mostly. */
export function agreedAgainstActual({ agreement, meetings }: Relationship): AgreedAgainstActual {
  const held = meetings.filter(({ status }) => status === "held").slice(-looksBackOn);
  const duration = agreement?.duration ?? null;
  // Only a length that differed is noted.
  const lengths = held.map((meeting) => lengthOf(meeting) ?? duration).filter((length) => length !== null);
  const formats = agreement?.formats ?? [];
  return {
    cadence: { agreed: agreement?.cadence ?? null, actual: daysApart(held) },
    duration: { agreed: duration, actual: median(lengths) },
    format: {
      agreed: formats.length === 0 ? null : formats,
      actual: mostOften(held.map(formatOf).filter((format) => format !== null)),
    },
  };
}

/** The days in the middle of all gaps between held meetings, which are in order; null for fewer than three. */
export function daysApart(meetings: readonly Meeting[]): number | null {
  const held = meetings.filter(({ status }) => status === "held").slice(-looksBackOn);
  const gaps = held.flatMap(({ date }, at) => {
    const before = held[at - 1];
    return before === undefined ? [] : [daysBetween(before.date, date)];
  });
  return gaps.length < 2 ? null : median(gaps);
}

function formatOf({ recap, agenda }: Meeting): string | null {
  return recap?.format ?? agenda?.format ?? null;
}

/** The number in the middle, the lower of two rounded up halfway; null of none. */
function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}

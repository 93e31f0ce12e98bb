import { addMinutes, instantOf, parseDay, parseTime, type Day, type Time } from "./day";

/** A meeting as the other person's clock and calendar show it. */
export interface TimeThere {
  readonly date: Day;
  readonly time: Time;
  /** Whether a part of it falls outside the hours in which people meet. */
  readonly isAtNight: boolean;
}

/** People meet between seven and ten in the evening, by their own clocks. */
const [morning, night] = ["07:00", "22:00"];

/**
 * What the clock in a zone (`Europe/Lisbon`) shows when a meeting of the user begins, clock changes on
 * either side included. Null for a zone that the system does not know.
 *
 * @param minutes how long the meeting is
 */
export function timeThere(zone: string, date: Day, time: Time, minutes: number): TimeThere | null {
  const start = instantOf(date, time);
  const [begins, ends] = [clockIn(zone, start), clockIn(zone, addMinutes(start, minutes))];
  if (begins === null || ends === null) return null;
  const isAtNight = begins.time < morning || ends.time > night || ends.date !== begins.date;
  return { ...begins, isAtNight };
}

/** Whether the system knows a zone. */
export function isKnownZone(zone: string): boolean {
  return zoneFormat(zone) !== null;
}

function clockIn(zone: string, instant: Date): Pick<TimeThere, "date" | "time"> | null {
  const parts = zoneFormat(zone)?.formatToParts(instant) ?? [];
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((one) => one.type === type)?.value ?? "";
  const date = parseDay(`${part("year")}-${part("month")}-${part("day")}`);
  const time = parseTime(`${part("hour")}:${part("minute")}`);
  return date === null || time === null ? null : { date, time };
}

function zoneFormat(zone: string): Intl.DateTimeFormat | null {
  const two = "2-digit";
  const clock = { hour: two, minute: two, hourCycle: "h23" } as const;
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      year: "numeric",
      month: two,
      day: two,
      ...clock,
    });
  } catch {
    return null;
  }
}

import type { Clash } from "../index/clashes";
import type { SlotRemark } from "../index/slotRemarks";
import type { Day } from "../model/day";
import { usualDuration } from "../model/meeting";
import type { MeetingDay } from "../model/newNote";
import type { Relationship } from "../model/relationship";
import { timeThere } from "../model/timeZone";
import type { DateWords } from "../text/dates";
import type { Strings } from "../text/strings";

/** What sentences on a day and time are made with. */
export interface SlotSpeech {
  readonly strings: Strings;
  readonly words: DateWords;
  readonly today: Day;
}

/** The same, for a form that asks for a day and time. */
export interface SlotFormSpeech extends SlotSpeech {
  remarks(slot: MeetingDay, relationship: Relationship): readonly SlotRemark[];
}

/** All that is worth knowing of a day and time for a meeting. */
export function slotWords(
  slot: MeetingDay,
  relationship: Relationship,
  speech: SlotFormSpeech,
): readonly string[] {
  const remarks = speech.remarks(slot, relationship).map((remark) => remarkWords(remark, speech));
  return [...thereWords(slot, relationship, speech), ...remarks];
}

/** The other's own time where it differs: "4:30 PM in Lisbon"; nothing where no zone is agreed. */
export function thereWords(
  { date, time }: MeetingDay,
  { agreement }: Relationship,
  { strings: { schedule }, words }: SlotSpeech,
): readonly string[] {
  const zone = agreement?.timeZone ?? null;
  if (zone === null || time === null) return [];
  const there = timeThere(zone, date, time, agreement?.duration ?? usualDuration);
  if (there === null || (there.date === date && there.time === time)) return [];
  const city = zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
  const clock = words.clock(there.time);
  const said =
    there.date === date
      ? schedule.thereAt(clock, city)
      : schedule.thereOn(words.weekday(there.date), clock, city);
  return [there.isAtNight ? schedule.atNight(said) : said];
}

/** A remark on a day and time for a meeting. */
export function remarkWords(remark: SlotRemark, { strings: { schedule }, words, today }: SlotSpeech): string {
  switch (remark.kind) {
    case "clash":
      return schedule.clash(remark.clash.relationship.partner.name, clockOf(remark.clash, words));
    case "second-that-day":
      return schedule.secondThatDay;
    case "weekend":
      return schedule.weekend;
    case "past":
      return schedule.past;
    case "after-end":
      return schedule.afterEnd(words.named(remark.ends, today));
  }
}

/** Why a day that would keep the rhythm is not proposed. */
export function avoidsWords(
  { date, relationship }: Clash,
  { strings: { schedule }, words, today }: SlotSpeech,
): string {
  return schedule.avoids(words.named(date, today), relationship.partner.name);
}

function clockOf({ time }: Clash, words: DateWords): string {
  return time === null ? "" : words.clock(time);
}

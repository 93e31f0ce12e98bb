import { dayOf, type Day } from "../model/day";
import type { MeetingDay } from "../model/newNote";
import type { NotePath } from "../model/notePath";
import type { Relationship } from "../model/relationship";
import { clashOf, type Clash } from "./clashes";
import { isWeekend, recentMeetings } from "./usualMeeting";

/** What is worth knowing of a day and time for a meeting. None of it forbids the day. */
export type SlotRemark =
  | { readonly kind: "clash"; readonly clash: Clash }
  | { readonly kind: "second-that-day" }
  | { readonly kind: "weekend" }
  | { readonly kind: "past" }
  | { readonly kind: "after-end"; readonly ends: Day };

/**
 * Remarks on a slot for two people: what it clashes with; that they meet twice that day; that it is on a
 * weekend, which none of their meetings is; that it is over; that it is after the agreement's end.
 *
 * @param moving the note of the meeting that is to be moved there, which is none beside it
 */
export function slotRemarks(
  slot: MeetingDay,
  relationship: Relationship,
  moving: NotePath | null,
  all: readonly Relationship[],
  now: Date,
): readonly SlotRemark[] {
  const others = relationship.meetings.filter(({ agenda }) => agenda === null || agenda.path !== moving);
  const clash = clashOf(slot, relationship, all, now);
  const ends = relationship.agreement?.ends ?? null;
  const isSecond = others.some(({ date, status }) => date === slot.date && status !== "cancelled");
  const isOddDay = isWeekend(slot.date) && !recentMeetings(others).some(({ date }) => isWeekend(date));
  return [
    ...(clash === null ? [] : [{ kind: "clash", clash } as const]),
    ...(isSecond ? [{ kind: "second-that-day" } as const] : []),
    ...(isOddDay ? [{ kind: "weekend" } as const] : []),
    ...(slot.date < dayOf(now) ? [{ kind: "past" } as const] : []),
    ...(ends !== null && slot.date > ends ? [{ kind: "after-end", ends } as const] : []),
  ];
}

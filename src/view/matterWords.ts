import { dayOf, daysBetween, type Day, type Time } from "../model/day";
import type { Matter } from "../model/matters";
import type { DateWords } from "../text/dates";
import type { Strings } from "../text/strings";

/** What matters, as it is said and shown. */
export interface MatterWords {
  readonly sentence: string;
  readonly icon: string;
  /** Whether something is late. The sentence says so too. */
  readonly isLate: boolean;
}

/** What sentences are made with. */
export interface Speech {
  readonly strings: Strings;
  readonly words: DateWords;
  readonly now: Date;
}

/** One sentence on a matter. */
export function matterWords(matter: Matter, speech: Speech): MatterWords {
  const { matters } = speech.strings;
  switch (matter.kind) {
    case "meeting-today":
      return calm("calendar-check", meetingToday(matter.meeting.time, speech));
    case "did-you-meet":
      return calm("help-circle", didYouMeet(matter.meeting.date, speech));
    case "recap-due":
      return byInstant(matter.due, [matters.recapDue, matters.recapWasDue], "pencil-line", speech);
    case "recap-to-send":
      return byInstant(matter.due, [matters.recapToSend, matters.recapWasToSend], "send", speech);
    case "agenda-to-prepare":
      return byDay(matter.due, [matters.agendaDue, matters.agendaWasDue], "pencil-line", speech);
    case "agenda-to-share":
      return byDay(matter.due, [matters.agendaToShare, matters.agendaWasToShare], "send", speech);
    case "promises-overdue":
      return late("alert-circle", matters.promisesOverdue(matter.count));
    case "agreement-draft":
      return calm("file-pen", matters.agreementDraft);
    case "review-due":
      return reviewDue(matter.day, speech);
    case "end-near":
      return byDay(matter.day, [matters.ends, matters.ended], "flag", speech);
    case "quiet":
      return late("calendar-x", matters.quietFor(matter.days));
    case "no-meeting-planned":
      return calm("calendar-plus", matters.noMeetingPlanned);
  }
}

function calm(icon: string, sentence: string): MatterWords {
  return { sentence, icon, isLate: false };
}

function late(icon: string, sentence: string): MatterWords {
  return { sentence, icon, isLate: true };
}

function meetingToday(time: Time | null, { strings: { matters }, words }: Speech): string {
  return time === null ? matters.meetingToday : matters.meetingTodayAt(words.clock(time));
}

function didYouMeet(date: Day, { strings: { matters }, words, now }: Speech): string {
  const today = dayOf(now);
  const day = words.named(date, today);
  return Math.abs(daysBetween(date, today)) <= 1 ? matters.didYouMeet(day) : matters.didYouMeetOn(day);
}

function reviewDue(day: Day, speech: Speech): MatterWords {
  const { strings, words, now } = speech;
  const today = dayOf(now);
  if (day === today) return calm("refresh-cw", strings.matters.reviewDueToday);
  return calm("refresh-cw", strings.matters.reviewDue(words.awayOn(day, today)));
}

/** The sentences for what is to come, and for what has passed. */
type Tenses = readonly [ahead: (when: string) => string, past: (when: string) => string];

function byInstant(due: Date, [ahead, past]: Tenses, icon: string, { words, now }: Speech): MatterWords {
  const when = words.awayFrom(now, due);
  return now <= due ? calm(icon, ahead(when)) : late(icon, past(when));
}

function byDay(due: Day, [ahead, past]: Tenses, icon: string, { words, now }: Speech): MatterWords {
  const today = dayOf(now);
  const when = words.awayOn(due, today);
  return today <= due ? calm(icon, ahead(when)) : late(icon, past(when));
}

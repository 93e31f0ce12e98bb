import { dayOf, daysBetween, type Day, type Time } from "../model/day";
import type { Matter } from "../model/matter";
import type { Pace } from "../model/pace";
import { calledName } from "../model/person";
import type { DateWords } from "../text/dates";
import type { Strings } from "../text/strings";
import { itemWords } from "./itemSegments";

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

/**
 * One sentence on a matter.
 *
 * @param name the other person's
 */
export function matterWords(matter: Matter, name: string, speech: Speech): MatterWords {
  const { matters } = speech.strings;
  switch (matter.kind) {
    case "meeting-today":
      return calm("calendar-check", meetingToday(matter.next.time, matter.isFirst, speech));
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
    case "links-promised":
      return calm(
        "link",
        matters.linksPromised(matter.items.length, speech.words.awayFrom(speech.now, matter.due)),
      );
    case "first-meeting-ahead":
      return calm("sprout", firstMeetingAhead(matter.meeting.date, matter.items.length, speech));
    case "answer-owed":
      return answerOwed(matter.question.due, speech);
    case "question-unanswered":
      return late("message-circle-question", questionUnanswered(matter.question.due, speech));
    case "introduction-to-write":
      return calm("sprout", matters.introductionToWrite);
    case "goals-met":
      return calm("flag", matters.goalsMet(matter.count));
    case "recap-missing":
      return calm("mail-question", matters.recapMissing(calledName(name)));
    case "agreement-draft":
      return calm("file-pen", matters.agreementDraft);
    case "review-due":
      return reviewDue(matter.day, speech);
    case "end-near":
      return byDay(matter.day, [matters.ends, matters.ended], "flag", speech);
    case "quiet":
      return late("calendar-x", quiet(matter.days, matter.lateItems, speech));
    case "activity-untried":
      return calm("sparkles", matters.activityUntried(itemWords(matter.activity)));
    case "no-meeting-planned":
      return calm("calendar-plus", noMeetingPlanned(matter.pace, speech));
  }
}

function calm(icon: string, sentence: string): MatterWords {
  return { sentence, icon, isLate: false };
}

function late(icon: string, sentence: string): MatterWords {
  return { sentence, icon, isLate: true };
}

function meetingToday(time: Time | null, isFirst: boolean, { strings, words }: Speech): string {
  const { matters } = strings;
  if (time === null) return isFirst ? matters.firstMeetingToday : matters.meetingToday;
  return (isFirst ? matters.firstMeetingTodayAt : matters.meetingTodayAt)(words.clock(time));
}

function firstMeetingAhead(date: Day, count: number, { strings, words, now }: Speech): string {
  return strings.matters.firstMeetingAhead(words.awayOn(date, dayOf(now)), count);
}

function answerOwed(due: Day | null, speech: Speech): MatterWords {
  const { matters } = speech.strings;
  const sign = "message-circle-question";
  if (due === null) return calm(sign, matters.answerOwed);
  return byDay(due, [matters.answerDue, matters.answerWasDue], sign, speech);
}

/** The time to answer has passed, or it would be no matter. */
function questionUnanswered(due: Day | null, { strings, words, now }: Speech): string {
  const today = dayOf(now);
  return strings.matters.questionUnanswered(words.awayOn(due ?? today, today));
}

function noMeetingPlanned(pace: Pace | null, { strings: { matters } }: Speech): string {
  return pace === "due" || pace === "overdue" ? matters.noneWhile[pace] : matters.noMeetingPlanned;
}

function quiet(days: number, lateItems: number, { strings: { matters } }: Speech): string {
  const silence = matters.quietFor(days);
  // A full stop of Chinese and Japanese has its room in itself.
  const room = silence.endsWith("。") ? "" : " ";
  return lateItems === 0 ? silence : `${silence}${room}${matters.promisesOverdue(lateItems)}`;
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

import { counting } from "../counts";

const count = counting("en");

/** What matters now, and its one action. */
export const englishMatters = {
  meetingToday: "You meet today.",
  meetingTodayAt: (time: string) => `You meet today at ${time}.`,
  firstMeetingToday: "Your first meeting is today: don’t cancel this one.",
  firstMeetingTodayAt: (time: string) => `Your first meeting is today at ${time}: don’t cancel this one.`,
  firstMeetingAhead: (when: string, items: number) =>
    count(items, {
      one: `Your first meeting is ${when}: # thing to prepare.`,
      other: `Your first meeting is ${when}: # things to prepare.`,
    }),
  didYouMeetOn: (day: string) => `Did you meet on ${day}?`,
  didYouMeet: (day: string) => `Did you meet ${day}?`,
  activityUntried: (activity: string) => `Nothing new tried for a while. What about: ${activity}?`,
  yes: "Yes",
  moved: "Moved",
  no: "No",
  recapDue: (when: string) => `Recap due ${when}.`,
  recapWasDue: (when: string) => `Recap was due ${when}.`,
  recapToSend: (when: string) => `Send the recap: due ${when}.`,
  recapWasToSend: (when: string) => `Send the recap: it was due ${when}.`,
  recapMissing: (name: string) => `No recap from ${name} yet.`,
  linksPromised: (items: number, when: string) =>
    count(items, {
      one: `Links and answers promised: # item, due ${when}.`,
      other: `Links and answers promised: # items, due ${when}.`,
    }),
  agendaDue: (when: string) => `Agenda due ${when}.`,
  agendaWasDue: (when: string) => `Agenda was due ${when}.`,
  agendaToShare: (when: string) => `Share the agenda: due ${when}.`,
  agendaWasToShare: (when: string) => `Share the agenda: it was due ${when}.`,
  promisesOverdue: (items: number) =>
    count(items, { one: "# of your action items is late.", other: "# of your action items are late." }),
  answerOwed: "A question waits for your answer.",
  answerDue: (when: string) => `Your answer is due ${when}.`,
  answerWasDue: (when: string) => `Your answer was due ${when}.`,
  questionUnanswered: (when: string) => `No answer to your question, due ${when}.`,
  introductionToWrite: "No meeting yet: introduce yourself.",
  agreementDraft: "The agreement is still a draft.",
  reviewDue: (when: string) => `Your review was due ${when}.`,
  reviewDueToday: "Your review is due today.",
  ends: (when: string) => `The agreement ends ${when}.`,
  ended: (when: string) => `The agreement ended ${when}.`,
  goalsMet: (goals: number) =>
    count(goals, {
      one: "Your goal is met: celebrate, and talk about ending.",
      other: "All # goals are met: celebrate, and talk about ending.",
    }),
  noMeetingPlanned: "No meeting planned.",
  noneWhile: {
    due: "No meeting planned, though one is due.",
    overdue: "No meeting planned, though one is overdue.",
  },
  quietFor: (days: number) =>
    count(days, {
      one: "No meeting planned, quiet for # day.",
      other: "No meeting planned, quiet for # days.",
    }),
  write: "Write",
  open: "Open",
  openAgenda: "Open agenda",
  createAgenda: "Create agenda",
  share: "Share",
  markSent: "Mark as sent",
  markShared: "Mark as shared",
  addTopic: "Add topic",
  itCame: "It came",
  answer: "Answer",
  writeTo: (name: string) => `Write to ${name}`,
  schedule: "Schedule",
  end: "End",
  show: "Show",
};

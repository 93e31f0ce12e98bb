import { counting } from "../counts";

const count = counting("en");

/** What matters now, and its one action. */
export const englishMatters = {
  meetingToday: "You meet today.",
  meetingTodayAt: (time: string) => `You meet today at ${time}.`,
  didYouMeetOn: (day: string) => `Did you meet on ${day}?`,
  didYouMeet: (day: string) => `Did you meet ${day}?`,
  yes: "Yes",
  no: "No",
  recapDue: (when: string) => `Recap due ${when}.`,
  recapWasDue: (when: string) => `Recap was due ${when}.`,
  recapToSend: (when: string) => `Send the recap: due ${when}.`,
  recapWasToSend: (when: string) => `Send the recap: it was due ${when}.`,
  agendaDue: (when: string) => `Agenda due ${when}.`,
  agendaWasDue: (when: string) => `Agenda was due ${when}.`,
  agendaToShare: (when: string) => `Share the agenda: due ${when}.`,
  agendaWasToShare: (when: string) => `Share the agenda: it was due ${when}.`,
  promisesOverdue: (items: number) =>
    count(items, { one: "# of your action items is late.", other: "# of your action items are late." }),
  agreementDraft: "The agreement is still a draft.",
  reviewDue: (when: string) => `Your review was due ${when}.`,
  reviewDueToday: "Your review is due today.",
  ends: (when: string) => `The agreement ends ${when}.`,
  ended: (when: string) => `The agreement ended ${when}.`,
  noMeetingPlanned: "No meeting planned.",
  quietFor: (days: number) =>
    count(days, {
      one: "No meeting planned, quiet for # day.",
      other: "No meeting planned, quiet for # days.",
    }),
  write: "Write",
  open: "Open",
  openAgenda: "Open agenda",
  createAgenda: "Create agenda",
  markSent: "Mark as sent",
  markShared: "Mark as shared",
  show: "Show",
};

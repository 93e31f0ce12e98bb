import { counting } from "../counts";

const count = counting("en");

/** *Schedule meetings* and *Move or cancel meeting*, and what is said of a day and time for a meeting. */
export const englishSchedule = {
  calendar: "Calendar file…",
  title: "Schedule meetings",
  relationship: "With",
  count: "How many",
  until: (day: string) => `Until ${day}`,
  meeting: (number: number) => `Meeting ${number}`,
  remove: (meeting: string) => `Remove ${meeting}`,
  format: "Format",
  place: "Place",
  placeHint: "A place, or the link of a call.",
  save: "Schedule",
  scheduled: (name: string, meetings: number) =>
    count(meetings, {
      one: `Scheduled # meeting with ${name}.`,
      other: `Scheduled # meetings with ${name}.`,
    }),
  kept: (sentence: string, meetings: number) =>
    `${sentence} ${count(meetings, { one: "# was planned already.", other: "# were planned already." })}`,
  allPlanned: (name: string) => `All of these meetings with ${name} are planned already. Choose other days.`,
  thereAt: (time: string, city: string) => `${time} in ${city}`,
  thereOn: (day: string, time: string, city: string) => `${day}, ${time} in ${city}`,
  atNight: (there: string) => `${there}, at night`,
  clash: (name: string, time: string) => `You meet ${name} at ${time}`,
  avoids: (day: string, name: string) => `Not on ${day}, when you meet ${name}`,
  planned: "Planned already, stays as it is",
  secondThatDay: "Second meeting that day",
  weekend: "On a weekend",
  past: "In the past",
  afterEnd: (day: string) => `After the end of the agreement, ${day}`,
  moveTitle: "Move or cancel meeting",
  which: "Meeting",
  what: "What to do",
  choices: { move: "Move it", cancel: "Cancel it" },
  to: "New date",
  reason: "Why",
  reasonHint: "Goes into the note. May be empty.",
  saveMove: "Save",
  moved: (name: string, when: string) => `Moved the meeting with ${name} to ${when}.`,
  canceled: (name: string) => `Canceled the meeting with ${name}.`,
};

import { counting } from "../counts";

const count = counting("en");

/** How people and their meetings are spoken of. */
export const englishPeople = {
  yourMentor: "Your mentor",
  yourMentee: "Your mentee",
  mentorOf: (mentee: string) => `Mentor of ${mentee}`,
  more: (name: string) => `More about ${name}`,
  draft: "Draft",
  paused: "Paused",
  closed: "Closed",
  informal: "Informal",
  lastMet: (when: string) => `Last met ${when}`,
  nextMeeting: (when: string) => `Next ${when}`,
  noneYet: "No meeting yet",
  atTime: (day: string, time: string) => `${day} at ${time}`,
  youOwe: (items: number) => `You owe ${count(items, { other: "#" })}`,
  owesYou: (items: number) => `Owes you ${count(items, { other: "#" })}`,
  against: (actual: string, agreed: string) => `${actual}, agreed ${agreed}`,
  paces: { due: "Meeting due", overdue: "Meeting overdue", quiet: "Quiet" },
};

import { counting } from "../counts";

const count = counting("en");

/** What a `mentoring` block says. */
export const englishLiveBlock = {
  unknown: (word: string, known: string) => `“${word}” is not known here. Known: ${known}.`,
  nobody: "Name the other person in the block: relationship: …",
  nothing: {
    actions: "Nothing was open.",
    meetings: "No meetings yet.",
    goals: "No goals yet.",
    people: "Nobody yet.",
    timeline: "No meetings in these months.",
    previous: "No meeting before this one.",
  },
  more: (rows: number) => count(rows, { other: "# more in the dashboard" }),
};

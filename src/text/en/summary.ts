import { counting } from "../counts";

const count = counting("en");

/** The line in the status bar, and after the start. */
export const englishSummary = {
  next: (name: string, when: string) => `${name} ${when}`,
  late: (items: number) => count(items, { other: "# late" }),
  nothing: "Mentoring",
  open: "Open the mentoring dashboard",
};

import { counting } from "../counts";

const count = counting("en");

/** The line in the status bar, and after the start. */
export const englishSummary = {
  next: (name: string, when: string) => `${name} ${when}`,
  /** @param more whether there are more than are counted */
  late: (items: number, more: boolean) => count(items, { other: more ? "#+ late" : "# late" }),
  nothing: "Mentoring",
  open: "Open the mentoring dashboard",
};

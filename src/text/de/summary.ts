import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("de");

/** The line in the status bar, and after the start. */
export const germanSummary: Strings["summary"] = {
  next: (name, when) => `${name} ${when}`,
  late: (items, more) => count(items, { other: more ? "#+ überfällig" : "# überfällig" }),
  nothing: "Mentoring",
  open: "Mentoring-Dashboard öffnen",
};

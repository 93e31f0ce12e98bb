import type { Strings } from "../strings";

/** Goals in rows. */
export const germanGoals: Strings["goals"] = {
  met: (when) => `Erreicht: ${when}`,
  by: (when) => `Bis ${when}`,
  late: (when) => `War geplant bis ${when}`,
  noItems: "Noch keine Aufgaben",
  markMet: "Als erreicht markieren",
  markOpen: "Als nicht erreicht markieren",
  none: "Noch keine Ziele. Schreib sie als Liste unter „Ziele“ in eine Vereinbarung.",
};

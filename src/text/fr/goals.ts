import type { Strings } from "../strings";
import { onDay } from "./onDay";

/** Goals in rows. */
export const frenchGoals: Strings["goals"] = {
  met: (when) => `Atteint ${onDay(when)}`,
  by: (when) => `Échéance\u202f: ${when}`,
  late: (when) => `Échéance passée\u202f: ${when}`,
  noItems: "Pas encore d’action",
  markMet: "Marquer comme atteint",
  markOpen: "Marquer comme non atteint",
  none: "Pas encore d’objectif. Écrivez-les en liste sous Objectifs dans un accord.",
};

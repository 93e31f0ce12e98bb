import type { Strings } from "../strings";
import { onDay } from "./onDay";

export const spanishGoals: Strings["goals"] = {
  met: (when) => `Lograda ${onDay(when)}`,
  by: (when) => `Para ${onDay(when)}`,
  late: (when) => `Era para ${onDay(when)}`,
  noItems: "Aún sin tareas",
  markMet: "Marcar como lograda",
  markOpen: "Marcar como no lograda",
  none: "Aún no hay metas. Escríbelas como lista bajo Metas en un acuerdo.",
};

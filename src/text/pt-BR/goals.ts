import type { Strings } from "../strings";
import { onDay } from "./onDay";

export const portugueseGoals: Strings["goals"] = {
  met: (when) => `Alcançada ${onDay(when)}`,
  by: (when) => `Até ${when}`,
  late: (when) => `Era até ${when}`,
  noItems: "Ainda sem tarefas",
  markMet: "Marcar como alcançada",
  markOpen: "Marcar como não alcançada",
  none: "Ainda não há metas. Escreva-as como lista em Metas, num acordo.",
};

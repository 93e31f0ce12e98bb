import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("fr");

/** The line in the status bar, and after the start. */
export const frenchSummary: Strings["summary"] = {
  next: (name, when) => `${name} ${when}`,
  late: (items, more) => count(items, { other: more ? "#+ en retard" : "# en retard" }),
  nothing: "Mentorat",
  open: "Ouvrir le tableau de bord du mentorat",
};

import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("es");

export const spanishSummary: Strings["summary"] = {
  next: (name, when) => `${name} ${when}`,
  late: (items, more) => count(items, { one: "# atrasada", other: more ? "#+ atrasadas" : "# atrasadas" }),
  nothing: "Mentoring",
  open: "Abrir el panel de mentoría",
};

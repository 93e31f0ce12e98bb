import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("es");

export const spanishSummary: Strings["summary"] = {
  next: (name, when) => `${name} ${when}`,
  late: (items) => count(items, { one: "# atrasada", other: "# atrasadas" }),
  nothing: "Mentoring",
  open: "Abrir el panel de mentoría",
};

import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("pt-BR");

export const portugueseSummary: Strings["summary"] = {
  next: (name, when) => `${name} ${when}`,
  late: (items, more) => count(items, { one: "# atrasada", other: more ? "#+ atrasadas" : "# atrasadas" }),
  nothing: "Mentoring",
  open: "Abrir o painel de mentoria",
};

import type { Strings } from "../strings";

export const spanishClosing: Strings["closing"] = {
  who: "¿Con quién?",
  reading: (done, all) => `Mirando atrás: ${done} de ${all} notas`,
  closed: (name) => `La relación con ${name} está cerrada.`,
};

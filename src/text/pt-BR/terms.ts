import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("pt-BR");

const every = {
  days: { one: "todo dia", other: "a cada # dias" },
  weeks: { one: "toda semana", other: "a cada # semanas" },
  months: { one: "todo mês", other: "a cada # meses" },
};

export const portugueseTerms: Strings["terms"] = {
  agreed: (name) => `“${name}” vale a partir de hoje.`,
  changed: (name) => `As condições de “${name}” mudaram.`,
  unchanged: (name) => `“${name}” já diz isto e fica como está.`,
  goalMet: (goal) => `Alcançada: ${goal}`,
  goalOpen: (goal) => `Aberta de novo: ${goal}`,
  goalGone: (name) => `Esta meta mudou ou foi movida nesse meio-tempo. Veja “${name}”. Nada foi escrito.`,
  cadence: (cadence) =>
    cadence.kind === "as-needed" ? "quando necessário" : count(cadence.count, every[cadence.unit]),
  minutes: (minutes) => count(minutes, { one: "# minuto", other: "# minutos" }),
  hours: (hours) => count(hours, { one: "# hora", other: "# horas" }),
  daysAhead: (days) => count(days, { one: "# dia antes", other: "# dias antes" }),
  paused: "em pausa",
  resumed: "retomada",
  closed: "encerrada",
  kinds: { formal: "formal", informal: "informal" },
  labels: {
    kind: "",
    cadence: "",
    duration: "",
    formats: "formatos",
    started: "início",
    ends: "fim",
    review: "revisão",
    objective: "objetivo",
    organization: "organização",
    agendaLead: "pauta",
    responseTime: "respostas em",
    timeZone: "fuso horário",
  },
  instead: (now, before) => `${now} em vez de ${before}`,
  none: "nada",
};

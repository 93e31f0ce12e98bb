import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("es");

const every = {
  days: { one: "cada día", other: "cada # días" },
  weeks: { one: "cada semana", other: "cada # semanas" },
  months: { one: "cada mes", other: "cada # meses" },
};

export const spanishTerms: Strings["terms"] = {
  agreed: (name) => `“${name}” está activo desde hoy.`,
  changed: (name) => `Se cambiaron las condiciones de “${name}”.`,
  unchanged: (name) => `“${name}” ya dice esto y queda como está.`,
  goalMet: (goal) => `Lograda: ${goal}`,
  goalOpen: (goal) => `Abierta de nuevo: ${goal}`,
  goalGone: (name) => `Esta meta se cambió o se movió mientras tanto. Mira “${name}”. No se escribió nada.`,
  cadence: (cadence) =>
    cadence.kind === "as-needed" ? "según haga falta" : count(cadence.count, every[cadence.unit]),
  minutes: (minutes) => count(minutes, { one: "# minuto", other: "# minutos" }),
  hours: (hours) => count(hours, { one: "# hora", other: "# horas" }),
  daysAhead: (days) => count(days, { one: "# día antes", other: "# días antes" }),
  paused: "en pausa",
  resumed: "reanudada",
  closed: "cerrada",
  kinds: { formal: "formal", informal: "informal" },
  labels: {
    kind: "",
    cadence: "",
    duration: "",
    formats: "formatos",
    started: "inicio",
    ends: "fin",
    review: "revisión",
    objective: "objetivo",
    organization: "organización",
    agendaLead: "agenda",
    responseTime: "respuestas en",
    timeZone: "zona horaria",
  },
  instead: (now, before) => `${now} en lugar de ${before}`,
  none: "nada",
};

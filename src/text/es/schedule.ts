import { counting } from "../counts";
import type { Strings } from "../strings";
import { onDay } from "./onDay";

const count = counting("es");

export const spanishSchedule: Strings["schedule"] = {
  calendar: "Archivo de calendario…",
  title: "Programar reuniones",
  relationship: "Con",
  count: "Cuántas",
  until: (day) => `Hasta ${onDay(day)}`,
  meeting: (number) => `Reunión ${number}`,
  remove: (meeting) => `Quitar ${meeting}`,
  format: "Formato",
  place: "Lugar",
  placeHint: "Un lugar o el enlace de una llamada.",
  save: "Programar",
  scheduled: (name, meetings) =>
    count(meetings, {
      one: `Se programó # reunión con ${name}.`,
      other: `Se programaron # reuniones con ${name}.`,
    }),
  kept: (sentence, meetings) =>
    `${sentence} ${count(meetings, { one: "# ya estaba programada.", other: "# ya estaban programadas." })}`,
  allPlanned: (name) => `Todas estas reuniones con ${name} ya están programadas. Elige otros días.`,
  thereAt: (time, city) => `${time} en ${city}`,
  thereOn: (day, time, city) => `${day}, ${time} en ${city}`,
  atNight: (there) => `${there}, de noche`,
  clash: (name, time) => `Reunión con ${name} a las ${time}`,
  avoids: (day, name) => `No ${onDay(day)}: reunión con ${name}`,
  planned: "Ya programada, queda como está",
  secondThatDay: "Segunda reunión ese día",
  weekend: "En fin de semana",
  past: "En el pasado",
  afterEnd: (day) => `Después del fin del acuerdo, ${onDay(day)}`,
  moveTitle: "Mover o cancelar reunión",
  which: "Reunión",
  what: "Qué hacer",
  choices: { move: "Moverla", cancel: "Cancelarla" },
  to: "Nueva fecha",
  reason: "Por qué",
  reasonHint: "Va en la nota. Puede quedar vacío.",
  saveMove: "Guardar",
  moved: (name, when) => `Reunión con ${name} movida: ${when}.`,
  canceled: (name) => `Reunión con ${name} cancelada.`,
};

import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("es");

export const spanishShare: Strings["share"] = {
  kinds: {
    agreement: "Acuerdo de mentoría",
    agenda: "Agenda de la reunión",
    recap: "Resumen de la reunión",
    closing: "Nota de cierre",
  },
  titled: (kind, date) => `${kind}, ${date}`,
  people: (mentor, mentee) => `Mentor/a: ${mentor}. Mentee: ${mentee}.`,
  focus: (focus) => `Foco: ${focus}`,
  askForTopics: "¿De qué te gustaría hablar? Envíame tus temas y los añado.",
  both: "ambas partes",
  due: (date) => `vence el ${date}`,
  done: (date) => `hecha el ${date}`,
  statuses: { "in-progress": "en curso", done: "hecha", cancelled: "cancelada" },
  days: {
    by: (date) => `para el ${date}`,
    met: (date) => `lograda el ${date}`,
    tried: (date) => `probada el ${date}`,
  },
  terms: {
    objective: (objective) => `Objetivo: ${objective}`,
    asNeeded: "Nos reunimos según haga falta.",
    every: {
      days: (number) => count(number, { one: "Nos reunimos cada día.", other: "Nos reunimos cada # días." }),
      weeks: (number) =>
        count(number, { one: "Nos reunimos cada semana.", other: "Nos reunimos cada # semanas." }),
      months: (number) =>
        count(number, { one: "Nos reunimos cada mes.", other: "Nos reunimos cada # meses." }),
    },
    duration: (length) => `Una reunión dura ${length}.`,
    formats: (formats) => `Cómo nos reunimos: ${formats}.`,
    channels: (channels) => `Entre reuniones: ${channels}.`,
    responseTime: (hours) => `Una pregunta se responde en ${hours}.`,
    agendaLead: (days) =>
      count(days, {
        one: "La agenda se envía # día antes de la reunión.",
        other: "La agenda se envía # días antes de la reunión.",
      }),
    started: (date) => `Empezamos el ${date}.`,
    review: (date) => `Hacemos balance el ${date}.`,
    ends: (date) => `Cerramos el ${date}.`,
    agreed: (date) => `Acordado el ${date}.`,
  },
  form: {
    title: "Compartir nota",
    sections: "Lo que sale",
    above: "Antes del primer encabezado",
    asking: "Pedir temas",
    stays: (headings) => `Se queda aquí: ${headings}.`,
    upTo: (words) => `Hasta “${words}”.`,
    preview: "Vista previa",
    form: "Copiar como",
    forms: { html: "Texto con formato", markdown: "Markdown", plain: "Texto sin formato" },
    mark: { agenda: "Marcar como compartida", recap: "Marcar como enviado" },
    copy: "Copiar",
    mail: "Borrador de correo",
    save: "Guardar como nota",
    system: "Compartir",
  },
  copied: (name) => `Se copió “${name}”.`,
  drafted: (name) => `Se abrió un borrador de correo con “${name}”.`,
  draftCut: (name) =>
    `El borrador de correo de “${name}” solo tiene el comienzo. El texto completo está en el portapapeles: pégalo.`,
  draftCutAlone: "El texto no cabe en un borrador de correo y no se puede usar el portapapeles. Acórtalo.",
  saved: (name) => `Se guardó “${name}”.`,
  withNobody: (name) => `“${name}” no nombra mentor ni mentee. Añádelos primero a sus propiedades.`,
  notHandedOver: "No se compartió nada.",
  handedOver: (name) => `Se compartió “${name}”.`,
  savedAs: (name) => `${name} (compartida)`,
  marked: { agenda: "Marcada como compartida.", recap: "Marcado como enviado." },
};

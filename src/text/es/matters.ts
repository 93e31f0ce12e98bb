import { counting } from "../counts";
import type { Strings } from "../strings";
import { onDay } from "./onDay";

const count = counting("es");

export const spanishMatters: Strings["matters"] = {
  meetingToday: "La reunión es hoy.",
  meetingTodayAt: (time) => `La reunión es hoy a las ${time}.`,
  firstMeetingToday: "La primera reunión es hoy: esta no la canceles.",
  firstMeetingTodayAt: (time) => `La primera reunión es hoy a las ${time}: esta no la canceles.`,
  firstMeetingAhead: (when, items) =>
    count(items, {
      one: `La primera reunión es ${when}: # cosa por preparar.`,
      other: `La primera reunión es ${when}: # cosas por preparar.`,
    }),
  didYouMeetOn: (day) => `¿Hubo reunión ${onDay(day)}?`,
  didYouMeet: (day) => `¿Hubo reunión ${day}?`,
  activityUntried: (activity) => `Hace tiempo que no se prueba nada nuevo. ¿Qué tal esto? ${activity}`,
  yes: "Sí",
  moved: "Se movió",
  no: "No",
  recapDue: (when) => `El resumen vence ${when}.`,
  recapWasDue: (when) => `El resumen venció ${when}.`,
  recapToSend: (when) => `Envía el resumen: vence ${when}.`,
  recapWasToSend: (when) => `Envía el resumen: venció ${when}.`,
  recapMissing: (name) => `Aún no hay resumen de ${name}.`,
  linksPromised: (items, when) =>
    count(items, {
      one: `Enlaces y respuestas prometidos: # tarea, plazo: ${when}.`,
      other: `Enlaces y respuestas prometidos: # tareas, plazo: ${when}.`,
    }),
  agendaDue: (when) => `La agenda vence ${when}.`,
  agendaWasDue: (when) => `La agenda venció ${when}.`,
  agendaToShare: (when) => `Comparte la agenda: vence ${when}.`,
  agendaWasToShare: (when) => `Comparte la agenda: venció ${when}.`,
  promisesOverdue: (items) =>
    count(items, { one: "# tarea tuya está atrasada.", other: "# tareas tuyas están atrasadas." }),
  answerOwed: "Una pregunta espera tu respuesta.",
  answerDue: (when) => `Tu respuesta vence ${when}.`,
  answerWasDue: (when) => `Tu respuesta venció ${when}.`,
  questionUnanswered: (when) => `Tu pregunta sigue sin respuesta: venció ${when}.`,
  introductionToWrite: "Aún sin reuniones: preséntate.",
  agreementDraft: "El acuerdo aún es un borrador.",
  reviewDue: (when) => `La revisión venció ${when}.`,
  reviewDueToday: "La revisión toca hoy.",
  ends: (when) => `El acuerdo termina ${when}.`,
  ended: (when) => `El acuerdo terminó ${when}.`,
  goalsMet: (goals) =>
    count(goals, {
      one: "Tu meta está lograda: celébralo y plantea el cierre.",
      other: "Las # metas están logradas: celébralo y plantea el cierre.",
    }),
  noMeetingPlanned: "Ninguna reunión programada.",
  noneWhile: {
    due: "Ninguna reunión programada, y ya toca.",
    overdue: "Ninguna reunión programada, y hay retraso.",
  },
  quietFor: (days) =>
    count(days, {
      one: "Ninguna reunión programada, # día en silencio.",
      other: "Ninguna reunión programada, # días en silencio.",
    }),
  write: "Escribir",
  open: "Abrir",
  openAgenda: "Abrir agenda",
  createAgenda: "Crear agenda",
  share: "Compartir",
  markSent: "Marcar como enviado",
  markShared: "Marcar como compartida",
  addTopic: "Añadir tema",
  itCame: "Ya llegó",
  answer: "Responder",
  writeTo: (name) => `Escribir a ${name}`,
  schedule: "Programar",
  end: "Cerrar",
  show: "Mostrar",
};

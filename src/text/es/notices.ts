import { counting } from "../counts";
import type { Strings } from "../strings";
import { onDay } from "./onDay";

const count = counting("es");

export const spanishNotices: Strings["notices"] = {
  created: (name) => `Se creó “${name}”.`,
  filled: (name) => `Se rellenó “${name}”.`,
  movedItems: (name, items) =>
    count(items, {
      one: `Se creó “${name}” y se movió # tarea allí.`,
      other: `Se creó “${name}” y se movieron # tareas allí.`,
    }),
  wasCancelled: (date) => `La reunión del ${date} se canceló. ¿Hubo reunión al final?`,
  addedItem: (name) => `Añadido a “${name}”.`,
  nowhereToAdd: (name) => `Aún no hay agenda ni resumen con ${name} para una tarea.`,
  nowhereForTopic: (name) => `Aún no hay agenda ni resumen con ${name} donde guardar un tema.`,
  openBlock: (name) => `“${name}” tiene código o un comentario sin cerrar. Ciérralo primero.`,
  undo: "Deshacer",
  undone: "Deshecho.",
  undoneBut: (names) => `No se pudo deshacer: ${names}. Lo demás se deshizo.`,
  changed: (name) => `Se cambió “${name}”.`,
  noRelationship: "Aún no hay ninguna relación. Crea primero un acuerdo.",
  unusableName: (name) => `“${name}” no sirve como nombre de archivo. Escribe uno con letras o números.`,
  unusablePath: "El patrón de nombres de los ajustes no da un nombre utilizable. Corrígelo allí.",
  taken: (path) => `“${path}” ya existe. Cámbiale el nombre o cambia el patrón de nombres en los ajustes.`,
  folderIsFile: (path) =>
    `“${path}” es un archivo y no puede haber una carpeta con ese nombre. Cámbialo o elige otra carpeta en los ajustes.`,
  gone: (path) => `“${path}” ya no está.`,
  failed: (path, reason) => `No se pudo escribir “${path}”: ${reason}`,
  leftBehind: (names) => `Se conserva lo escrito antes: ${names}.`,
  settingsUnsaved: (reason) => `No se pudieron guardar los ajustes: ${reason}`,
  notText: (path) => `“${path}” no es texto UTF-8 y queda como está.`,
  brokenProperties: (path) =>
    `Las propiedades de “${path}” no se pueden leer y queda como está. Corrígelas primero.`,
  changedSince: (path) => `“${path}” cambió mientras tanto y queda como está.`,
  alreadyWritten: (path) => `“${path}” ya tiene texto y queda como está.`,
  templateNames: {
    agreement: "Acuerdo de mentoría",
    agenda: "Agenda de mentoría",
    recap: "Resumen de mentoría",
    closing: "Nota de cierre de mentoría",
  },
  templatesWritten: (templates, folder) =>
    count(templates, {
      one: `# plantilla está en “${folder}” y se usará.`,
      other: `# plantillas están en “${folder}” y se usarán.`,
    }),
  templatesSet: "Cada tipo de nota tiene una plantilla tuya. Los ajustes dicen cuál.",
  templateMissing: (path) => `La plantilla “${path}” no existe. Se usó la incluida.`,
  templateBroken: (path) =>
    `Las propiedades de la plantilla “${path}” no se pueden leer. Se usó la incluida.`,
  templateNotText: (path) => `La plantilla “${path}” no es texto UTF-8. Se usó la incluida.`,
  templateEndless: (path) =>
    `Las propiedades de la plantilla “${path}” no acaban: falta una línea con ---. Se usó la incluida.`,
  templateUnreadable: (path) => `La plantilla “${path}” no se puede leer. Se usó la incluida.`,
  templateUnknown: (names) => `La plantilla tiene variables que no se conocen y quedan como están: ${names}.`,
  itemGone: (name) => `Esta tarea de “${name}” se cambió o se movió mientras tanto. No se escribió nada.`,
  itemAmbiguous: (name) =>
    `Varias líneas de “${name}” dicen lo mismo que esta tarea y no se sabe cuál es. No se escribió nada.`,
  itemRepeats: (name) => `Esta tarea se repite. Márcala en “${name}” para que conserve la próxima fecha.`,
  openNote: "Abrir nota",
  itemDue: (date) => `Vence ${onDay(date)}.`,
  itemNotDue: "Se quitó la fecha límite.",
  itemOwner: "Se cambió de quién es.",
  itemInProgress: "La tarea está en curso.",
  itemReopened: "La tarea está pendiente.",
  itemRemark: "Se añadió la observación.",
  itemEdited: "Se cambió la tarea.",
  itemRemoved: "La tarea está hecha y se borró, como pide su línea.",
  tasksUnfit: "El complemento Tasks no respondió como se esperaba. Las tareas se marcan sin él.",
  addressUnknown: (asked, known) => `La dirección pide “${asked}”, que no se conoce. Se conoce: ${known}.`,
  copiedMessage: "El mensaje está en el portapapeles.",
  mailCut:
    "El mensaje es demasiado largo para un borrador de correo: pega el resto, está en el portapapeles.",
  exported: (name, records) =>
    count(records, {
      one: `Se exportó # entrada a “${name}”.`,
      other: `Se exportaron # entradas a “${name}”.`,
    }),
  notExported: (names) => `Sin exportar: ${names}.`,
  hoursMet: (hours) => count(hours, { one: "# hora de reunión.", other: "# horas de reunión." }),
  nothingToExport: "No hay nada que exportar de estas personas y días. Elige otros.",
  noAgendaToExport:
    "No hay agendas en estos días. Programa reuniones o crea una agenda primero: el calendario se hace con ellas.",
  notOurExport: (path) =>
    `“${path}” ya existe y no es una exportación. Cámbiale el nombre para no reemplazarlo.`,
  cacheCleared: "La caché está vacía.",
  debugCopied: "La información de depuración está en el portapapeles.",
  noClipboard: "El sistema no permite usar el portapapeles. Selecciona el texto y cópialo a mano.",
  internal: "Algo salió mal. La consola de desarrollo dice más.",
};

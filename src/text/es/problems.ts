import type { Strings } from "../strings";

export const spanishProblems: Strings["problems"] = {
  brokenProperties: {
    reason: "Las propiedades no se pueden leer: su YAML está roto.",
    remedy: "Abre la nota en modo fuente y corrige las líneas entre los guiones.",
  },
  unreadableProperty: (property, value) => ({
    reason: `La propiedad ${property} dice “${value}”, que no se puede leer.`,
    remedy: `Corrige ${property} o quítala.`,
  }),
  missingDate: {
    reason: "La nota no tiene fecha.",
    remedy: "Añade la propiedad date, como 2026-03-04.",
  },
  impossibleDate: (field, value) => ({
    reason: `Una línea tiene “${value}” como ${field}, que no es una fecha.`,
    remedy: "Corrige la fecha en la línea.",
  }),
  fieldTwice: (field) => ({
    reason: `Una tarea dice ${field} dos veces; cuenta la última.`,
    remedy: "Quita una de las dos de la línea.",
  }),
  missingLink: (property, target) => ({
    reason: `La propiedad ${property} enlaza a “${target}”, que no existe.`,
    remedy: "Corrige el enlace o crea la nota.",
  }),
  peopleDiffer: (agreement) => ({
    reason: `Esta nota y “${agreement}” nombran a personas distintas; cuenta el acuerdo.`,
    remedy: "Corrige mentor y mentee en una de las dos.",
  }),
  nobodyNamed: {
    reason: "La nota no nombra mentor ni mentee.",
    remedy: "Añade la propiedad mentor o mentee.",
  },
  neitherIsYou: {
    reason: "Ni mentor ni mentee eres tú.",
    remedy: "Corrige los nombres o añade el tuyo como alias en los ajustes.",
  },
  samePersonTwice: {
    reason: "Mentor y mentee son la misma persona.",
    remedy: "Corrige la propiedad mentor o mentee.",
  },
  sidesSwapped: {
    reason: "Mentor y mentee están al revés de lo que dice el acuerdo.",
    remedy: "Intercambia mentor y mentee o corrige la propiedad role del acuerdo.",
  },
  sameMeeting: (other, date) => ({
    reason: `“${other}” trata de la misma reunión del ${date}.`,
    remedy: "Une las dos notas o corrige la fecha o la hora de una.",
  }),
  twoActiveAgreements: (other) => ({
    reason: `“${other}” es un acuerdo activo de las mismas dos personas.`,
    remedy: "Pon el status del más antiguo en closed.",
  }),
  closingAlone: (agreement) => ({
    reason: `Esta nota cierra la relación, pero “${agreement}” no está cerrado.`,
    remedy: "Pon el status del acuerdo en closed o borra esta nota.",
  }),
  itemTwice: (other, description) => ({
    reason: `“${description}” está también en “${other}”; cuenta una vez.`,
    remedy: "Quítala de la agenda.",
  }),
  endBeforeStart: {
    reason: "El acuerdo termina antes de empezar.",
    remedy: "Corrige la propiedad started o ends.",
  },
  conflictCopy: (other) => ({
    reason: `Un servicio de sincronización hizo esta copia de “${other}”; no se cuenta.`,
    remedy: "Pasa lo que falte y borra la copia.",
  }),
  unreadableNote: {
    reason: "La nota no se puede leer.",
    remedy: "Ábrela para ver qué contiene.",
  },
  atLine: (line) => `Línea ${line}`,
};

import type { Strings } from "../strings";

export const spanishCommandLine: Strings["commandLine"] = {
  commands: {
    summary: "Lo que importa ahora en tus relaciones de mentoría",
    people: "Tus relaciones de mentoría, primero las más urgentes",
    meetings: "Reuniones, primero las más antiguas",
    actions: "Tareas; las pendientes, si no se pide otra cosa",
    agenda: "Crear la próxima agenda con alguien, o decir dónde está",
    recap: "Crear el resumen de la reunión que acaba de pasar, o decir dónde está",
    done: "Marcar una tarea como hecha",
  },
  flags: {
    relationship: "El nombre de la otra persona, o parte de él",
    organization: "Solo esta organización",
    status: "Solo este estado; all para todos",
    whose: "you, partner, both u other",
    from: "Primer día, como 2026-03-04",
    to: "Último día",
    date: "Día de la reunión, como 2026-03-04",
    format: "text, json o csv",
    item: "Las palabras de la tarea, o parte de ellas",
  },
  failures: {
    reading: "Las notas aún se están leyendo. Inténtalo en un momento.",
    unknownFlag: (flag, known) => `Aquí no se conoce “${flag}”. Se conoce: ${known}.`,
    unknownValue: (flag, value, known) => `${flag} no puede ser “${value}”. Se conoce: ${known}.`,
    notADay: (flag, value) => `${flag} es “${value}”, que no es un día como 2026-03-04.`,
    nobody: (name) => `No hay ninguna relación con “${name}”.`,
    several: (name, found) => `“${name}” coincide con varias: ${found}.`,
    missing: (flag) => `Indica ${flag}=….`,
    notTicked: "No se marcó; un aviso en la aplicación dice por qué.",
    noMeeting: (name) => `Ninguna reunión con ${name} espera un resumen. Indica date=….`,
    noItem: (words) => `Ninguna tarea pendiente contiene “${words}”.`,
    severalItems: (words, found) => `“${words}” coincide con varias tareas: ${found}.`,
  },
  nothing: "Nada.",
};

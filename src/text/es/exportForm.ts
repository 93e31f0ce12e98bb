import type { Strings } from "../strings";

export const spanishExportForm: Strings["forms"]["export"] = {
  title: "Exportar",
  send: "Exportar",
  what: "Qué",
  things: { calendar: "Calendario de reuniones programadas", meetings: "Reuniones", items: "Tareas" },
  whose: "Con",
  everybody: "Todas las personas",
  period: "Período",
  periodHint: "Vacío: sin límite.",
  from: "Desde",
  to: "Hasta",
  format: "Formato",
  formats: { csv: "Tabla (CSV)", json: "Datos (JSON)" },
  forSpreadsheet: "Para Excel",
  alarm: "Recordar antes",
  alarmHint: "Minutos. Vacío: nunca.",
  open: "Abrir",
  meetingWith: (name) => `Mentoría: ${name}`,
  files: { calendar: "Calendario", meetings: "Reuniones", items: "Tareas" },
};

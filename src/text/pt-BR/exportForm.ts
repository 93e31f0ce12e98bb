import type { Strings } from "../strings";

export const portugueseExportForm: Strings["forms"]["export"] = {
  title: "Exportar",
  send: "Exportar",
  what: "O quê",
  things: { calendar: "Calendário de reuniões agendadas", meetings: "Reuniões", items: "Tarefas" },
  whose: "Com",
  everybody: "Todas as pessoas",
  period: "Período",
  periodHint: "Vazio: sem limite.",
  from: "De",
  to: "Até",
  format: "Formato",
  formats: { csv: "Tabela (CSV)", json: "Dados (JSON)" },
  forSpreadsheet: "Para Excel",
  alarm: "Lembrar antes",
  alarmHint: "Minutos. Vazio: nunca.",
  open: "Abrir",
  meetingWith: (name) => `Mentoria: ${name}`,
  files: { calendar: "Calendário", meetings: "Reuniões", items: "Tarefas" },
};

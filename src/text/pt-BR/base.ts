import type { Strings } from "../strings";

export const portugueseBase: Strings["base"] = {
  upcoming: "Próximas reuniões",
  toSend: "Resumos a enviar",
  history: "Histórico",
  ending: "Acordos pelo fim",
  properties: {
    "file.name": "Nota",
    "formula.people": "Pessoas",
    "note.date": "Data",
    "note.time": "Hora",
    "note.focus": "Foco",
    "note.format": "Formato",
    "note.place": "Local",
    "note.duration": "Minutos",
    "note.ends": "Fim",
    "note.review": "Revisão",
    "note.status": "Status",
    "note.objective": "Objetivo",
  },
};

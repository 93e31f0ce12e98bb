import type { Strings } from "../strings";

export const spanishBase: Strings["base"] = {
  upcoming: "Próximas reuniones",
  toSend: "Resúmenes por enviar",
  history: "Historial",
  ending: "Acuerdos por su fin",
  properties: {
    "file.name": "Nota",
    "formula.people": "Personas",
    "note.date": "Fecha",
    "note.time": "Hora",
    "note.focus": "Foco",
    "note.format": "Formato",
    "note.place": "Lugar",
    "note.duration": "Minutos",
    "note.ends": "Fin",
    "note.review": "Revisión",
    "note.status": "Estado",
    "note.objective": "Objetivo",
  },
};

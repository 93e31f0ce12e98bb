import type { Strings } from "../strings";

/** The base: its views, and the columns' names. */
export const frenchBase: Strings["base"] = {
  upcoming: "Rencontres à venir",
  toSend: "Comptes rendus à envoyer",
  history: "Historique",
  ending: "Accords par date de fin",
  properties: {
    "file.name": "Note",
    "formula.people": "Personnes",
    "note.date": "Date",
    "note.time": "Heure",
    "note.focus": "Sujet principal",
    "note.format": "Format",
    "note.place": "Lieu",
    "note.duration": "Minutes",
    "note.ends": "Fin",
    "note.review": "Bilan d’étape",
    "note.status": "Statut",
    "note.objective": "Objectif général",
  },
};

import type { Strings } from "../strings";

/** The commands, as the palette lists them. */
export const germanCommands: Strings["commands"] = {
  createAgreement: "Vereinbarung erstellen",
  agreedToday: "Heute vereinbart",
  changeTerms: "Absprachen ändern",
  pause: "Tandem pausieren",
  resume: "Tandem fortsetzen",
  createAgenda: "Agenda erstellen",
  createRecap: "Protokoll erstellen",
  createClosing: "Abschlussnotiz erstellen",
  renew: "Tandem verlängern",
  payForward: "Selbst Mentor:in werden",
  scheduleMeetings: "Treffen planen",
  moveMeeting: "Treffen verschieben oder absagen",
  addActionItem: "Aufgabe hinzufügen",
  addTopic: "Thema fürs nächste Treffen",
  receiveNote: "E-Mail einlesen",
  brief: "Briefing",
  weeklyRound: "Wochenrunde",
  writeIntroduction: "Vorstellung schreiben",
  insertSection: "Abschnitt einfügen",
  adoptNotes: "Notizen übernehmen",
  customizeTemplates: "Vorlagen anpassen",
  export: "Exportieren",
  shareNote: "Notiz teilen",
  openDashboard: "Dashboard öffnen",
};

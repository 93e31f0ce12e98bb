import type { Strings } from "../strings";

/** The commands, as the palette lists them. */
export const frenchCommands: Strings["commands"] = {
  createAgreement: "Créer un accord",
  agreedToday: "Convenu aujourd’hui",
  changeTerms: "Modifier les modalités",
  pause: "Mettre le mentorat en pause",
  resume: "Reprendre le mentorat",
  createAgenda: "Créer l’ordre du jour",
  createRecap: "Créer le compte rendu",
  createClosing: "Créer la note de clôture",
  renew: "Renouveler le mentorat",
  payForward: "Devenir mentor à son tour",
  scheduleMeetings: "Planifier des rencontres",
  moveMeeting: "Déplacer ou annuler une rencontre",
  addActionItem: "Ajouter une action",
  addTopic: "Sujet pour la prochaine rencontre",
  receiveNote: "Recevoir un e-mail",
  brief: "En bref",
  weeklyRound: "Tour de la semaine",
  writeIntroduction: "Écrire une présentation",
  insertSection: "Insérer une section",
  adoptNotes: "Intégrer des notes",
  customizeTemplates: "Personnaliser les modèles",
  export: "Exporter",
  shareNote: "Partager la note",
  openDashboard: "Ouvrir le tableau de bord",
};

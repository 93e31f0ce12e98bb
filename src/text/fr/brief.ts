import type { Strings } from "../strings";

/** *Brief*: one screen before a meeting. */
export const frenchBrief: Strings["brief"] = {
  title: (name) => `En bref\u202f: ${name}`,
  noMeeting: "Aucune rencontre prévue.",
  nothing: "Rien pour l’instant. Vos ordres du jour et comptes rendus se résument ici.",
  focus: "Sujet principal",
  lastTime: (when) => `La dernière fois, ${when}`,
  yours: "Vos engagements",
  theirs: (name) => `Engagements\u202f: ${name}`,
  questions: "Questions",
  remember: "Mémo",
  topics: "À aborder",
  learnings: "Appris la dernière fois",
  openAgenda: "Ouvrir l’ordre du jour",
  createAgenda: "Créer l’ordre du jour",
};

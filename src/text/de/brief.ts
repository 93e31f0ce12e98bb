import type { Strings } from "../strings";

/** *Brief*: one screen before a meeting. */
export const germanBrief: Strings["brief"] = {
  title: (name) => `Briefing: ${name}`,
  noMeeting: "Kein Treffen geplant.",
  nothing: "Noch ist nichts bekannt. Hier sammelt sich, was in euren Agenden und Protokollen steht.",
  focus: "Schwerpunkt",
  lastTime: (when) => `Letztes Mal, ${when}`,
  yours: "Du hast zugesagt",
  theirs: (name) => `${name} hat zugesagt`,
  questions: "Fragen",
  remember: "Merken",
  topics: "Zu besprechen",
  learnings: "Letztes Mal gelernt",
  openAgenda: "Agenda öffnen",
  createAgenda: "Agenda erstellen",
};

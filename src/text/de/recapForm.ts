import type { Strings } from "../strings";

/** *Create recap*. */
export const germanRecapForm: Strings["forms"]["recap"] = {
  title: "Protokoll erstellen",
  relationship: "Mit",
  meeting: "Treffen",
  otherMeeting: "Ein anderes Treffen",
  when: "Wann es war",
  duration: "Wie lange",
  durationHint: "Minuten.",
  focus: "Schwerpunkt",
  topics: "Nicht geschafft",
  topicsHint: "Was du ankreuzt, wartet auf die nächste Agenda.",
  next: "Nächstes Treffen",
  nextFormat: "Dessen Format",
  planNext: "Einplanen",
  planNextHint: "Legt seine Agenda an, die du füllst.",
};

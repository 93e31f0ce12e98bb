import type { Strings } from "../strings";

/** *Add action item*. */
export const germanActionItemForm: Strings["forms"]["actionItem"] = {
  title: "Aufgabe hinzufügen",
  add: "Hinzufügen",
  what: "Was",
  whatHint: "Mit dem Datum in Worten, etwa „bis Freitag den Lebenslauf schicken“.",
  due: "Fällig",
  dueHint: "Aus dem Satz gelesen oder hier gewählt.",
  dueOn: (date, away) => `${date}, ${away}.`,
  owner: "Wer",
  question: (name) => `Eine Frage an ${name}`,
  questionHint: "Fällig, wie für Antworten vereinbart.",
  goal: "Ziel",
  noGoal: "Keins",
  relationship: "Mit",
};

import type { Strings } from "../strings";

/** *Insert section*. */
export const germanInsertions: Strings["insertions"] = {
  placeholder: "Abschnitt, Checkliste, Leitfragen, Ziel, Aufgabe …",
  section: (heading, noteType) => `${heading} (${noteType})`,
  goal: "Ziel",
  item: "Aufgabe",
  liveBlock: (part) => `Live-Block: ${part}`,
  liveBlockOf: (part, name) => `Live-Block: ${part}, ${name}`,
  nowhere: "Der Cursor steht in Eigenschaften, Code oder einem Kommentar. Setz ihn erst in den Text.",
};

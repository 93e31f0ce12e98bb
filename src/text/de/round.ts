import type { Strings } from "../strings";

/** *Weekly round*: one person a screen. */
export const germanRound: Strings["round"] = {
  of: (number, people) => `${number} von ${people}`,
  done: (people) => `${people} von ${people} geschafft.`,
  calm: "An alle ist gedacht. Bis nächste Woche.",
  next: "Nächstes Treffen",
  none: "Kein Treffen geplant.",
  goOn: "Nächste Person →",
  finish: "Fertig →",
  back: "← Zurück",
  close: "Schließen",
};

import type { Strings } from "../strings";

/** How relationships end, and go on. */
export const germanClosing: Strings["closing"] = {
  who: "Mit wem?",
  reading: (done, all) => `Rückschau: ${done} von ${all} Notizen`,
  closed: (name) => `Das Tandem mit ${name} ist abgeschlossen.`,
};

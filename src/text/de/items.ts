import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("de");

/** Action items in rows and menus. */
export const germanItems: Strings["items"] = {
  you: "Du",
  both: "Beide",
  unfiled: "Ohne Zuordnung",
  due: (date) => `Fällig: ${date}`,
  daysLate: (days) => count(days, { one: "# Tag zu spät", other: "# Tage zu spät" }),
  meetingsOld: (meetings) => count(meetings, { one: "seit # Treffen", other: "seit # Treffen" }),
  inProgress: "In Arbeit",
  undo: "Rückgängig",
  more: "Aufgabe ändern",
  menu: {
    due: "Fällig",
    days: { today: "Heute", tomorrow: "Morgen", "in-a-week": "In einer Woche" },
    nextMeeting: (when) => `Beim nächsten Treffen, ${when}`,
    chooseDay: "Datum wählen …",
    noDay: "Ohne Datum",
    owner: "Wer",
    cancel: "Streichen",
    reopen: "Wieder öffnen",
    addRemark: "Anmerkung hinzufügen …",
    openNote: "Notiz öffnen",
    editInTasks: "In Tasks bearbeiten",
  },
  none: "Nichts offen. Aufgaben aus deinen Notizen erscheinen hier.",
};

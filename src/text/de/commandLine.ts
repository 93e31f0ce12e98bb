import type { Strings } from "../strings";

/** The command line: its help, and what it says instead of an answer. */
export const germanCommandLine: Strings["commandLine"] = {
  commands: {
    summary: "Was in deinen Tandems jetzt wichtig ist",
    people: "Deine Tandems, das dringendste zuerst",
    meetings: "Treffen, das früheste zuerst",
    actions: "Aufgaben; offene, wenn nichts anderes verlangt ist",
    agenda: "Die nächste Agenda mit jemandem erstellen oder sagen, wo sie liegt",
    recap: "Das Protokoll des letzten Treffens erstellen oder sagen, wo es liegt",
    done: "Eine Aufgabe abhaken",
  },
  flags: {
    relationship: "Name des Gegenübers oder genug davon",
    organization: "Nur diese Organisation",
    status: "Nur dieser Status; all für alle",
    whose: "you, partner, both oder other",
    from: "Erster Tag, etwa 2026-03-04",
    to: "Letzter Tag",
    date: "Tag des Treffens, etwa 2026-03-04",
    format: "text, json oder csv",
    item: "Die Worte der Aufgabe oder genug davon",
  },
  failures: {
    reading: "Die Notizen werden noch gelesen. Versuch es gleich noch einmal.",
    unknownFlag: (flag, known) => `„${flag}“ ist hier nicht bekannt. Bekannt: ${known}.`,
    unknownValue: (flag, value, known) => `${flag} kann nicht „${value}“ sein. Bekannt: ${known}.`,
    notADay: (flag, value) => `${flag} ist „${value}“, das ist kein Tag wie 2026-03-04.`,
    nobody: (name) => `Es gibt kein Tandem mit „${name}“.`,
    several: (name, found) => `„${name}“ passt auf mehrere: ${found}.`,
    missing: (flag) => `Gib ${flag}=… an.`,
    notTicked: "Nicht abgehakt; eine Meldung in der App sagt, warum.",
    noMeeting: (name) => `Kein Treffen mit ${name} wartet auf ein Protokoll. Gib date=… an.`,
    noItem: (words) => `Keine offene Aufgabe hat die Worte „${words}“.`,
    severalItems: (words, found) => `„${words}“ passt auf mehrere Aufgaben: ${found}.`,
  },
  nothing: "Nichts.",
};

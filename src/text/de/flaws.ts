import type { Strings } from "../strings";

/** What is wrong with a form as it is filled in. */
export const germanFlaws: Strings["forms"]["flaws"] = {
  "words-unreadable": "Das ist nicht als Datum zu verstehen. Schreib es anders oder wähl unten eines.",
  "remark-empty": "Gib eine Anmerkung ein.",
  "message-empty": "Gib eine Nachricht ein.",
  "mail-empty": "Füge eine E-Mail oder ein Protokoll ein.",
  "mail-too-long": "Das ist länger als eine E-Mail. Füge nur eine ein, bis zu 100.000 Zeichen.",
  "mail-quoted": "Hier stehen nur Kopfzeilen, Zitate und Signaturen. Füge auch den neuen Text ein.",
  "partner-empty": "Gib einen Namen ein.",
  "partner-is-you": "Das ist dein eigener Name. Gib den deines Gegenübers ein.",
  "user-name-empty": "Gib deinen eigenen Namen ein.",
  "nothing-changed": "Noch ist nichts geändert. Ändere etwas oder brich ab.",
  "date-missing": "Wähl ein Datum.",
  "date-unreadable": "Das ist kein Datum. Wähl eines oder lass es leer.",
  "time-unreadable": "Das ist keine Uhrzeit. Wähl eine oder lass es leer.",
  "time-without-date": "Wähl ein Datum zu dieser Uhrzeit.",
  "end-before-start": "Das Ende liegt vor dem Beginn. Wähl einen späteren Tag.",
  "meeting-ahead": "Dieses Treffen kommt erst noch. Gib den Tag ein, an dem ihr euch getroffen habt.",
  "next-before-meeting": "Das nächste Treffen liegt vor diesem. Wähl einen späteren Tag.",
  "count-unreadable": "Gib eine ganze Zahl von 1 bis 999 ein.",
  "meetings-unreadable": "Gib eine ganze Zahl von 1 bis 100 ein.",
  "meeting-twice": "Dieses Treffen steht schon oben. Wähl einen anderen Tag oder eine andere Uhrzeit.",
  "not-moved": "Es ist schon an diesem Tag um diese Zeit. Wähl andere.",
  "alarm-unreadable": "Gib die Minuten als ganze Zahl bis zu einer Woche ein oder nichts.",
  "minutes-unreadable": "Gib die Minuten als ganze Zahl von 1 bis 1440 ein.",
  "days-unreadable": "Gib die Tage als ganze Zahl von 0 bis 365 ein.",
  "hours-unreadable": "Gib die Stunden als ganze Zahl von 1 bis 999 ein.",
  "topic-empty": "Gib ein Thema ein.",
  "item-empty": "Gib ein, was zu tun ist.",
  "item-holds-field":
    "Das enthält Worte, die als Feld, Zuständigkeit oder Block-ID gelesen würden, etwa 📅, [due:: …], @Ana oder ^id. Lass sie weg.",
  "goal-unnamed":
    "Eine Aufgabe kann dieses Ziel nicht nennen, wegen seiner Klammern oder Zeichen. Formulier es in der Vereinbarung um oder gib ihm dort eine Block-ID wie ^ziel.",
  "nowhere-to-write":
    "Mit dieser Person gibt es noch keine Agenda und kein Protokoll. Erstelle erst eine Agenda.",
  "rows-none": "Wähl mindestens eine Notiz.",
  "rows-type-missing": "Wähl für jede angekreuzte Notiz einen Typ.",
  "rows-date-missing": "Wähl für jede angekreuzte Agenda und jedes Protokoll das Datum.",
  "zone-unknown": "Diese Zeitzone ist nicht bekannt. Gib eine wie Europe/Lisbon ein.",
};

import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("de");

/** What a command did, or why it could not. */
export const germanNotices: Strings["notices"] = {
  created: (name) => `„${name}“ erstellt.`,
  filled: (name) => `„${name}“ ausgefüllt.`,
  movedItems: (name, items) =>
    count(items, {
      one: `„${name}“ erstellt und # Aufgabe dorthin verschoben.`,
      other: `„${name}“ erstellt und # Aufgaben dorthin verschoben.`,
    }),
  wasCancelled: (date) => `Das Treffen am ${date} wurde abgesagt. Habt ihr euch doch getroffen?`,
  addedItem: (name) => `Zu „${name}“ hinzugefügt.`,
  nowhereToAdd: (name) =>
    `Mit ${name} gibt es noch keine Agenda und kein Protokoll, wohin eine Aufgabe könnte.`,
  nowhereForTopic: (name) =>
    `Mit ${name} gibt es noch keine Agenda und kein Protokoll, wo ein Thema warten könnte.`,
  openBlock: (name) => `In „${name}“ ist Code oder ein Kommentar nicht geschlossen. Schließ das zuerst.`,
  undo: "Rückgängig",
  undone: "Rückgängig gemacht.",
  undoneBut: (names) => `Nicht rückgängig zu machen: ${names}. Der Rest ist rückgängig gemacht.`,
  changed: (name) => `„${name}“ geändert.`,
  noRelationship: "Noch gibt es kein Tandem. Erstelle zuerst eine Vereinbarung.",
  unusableName: (name) => `„${name}“ taugt nicht als Dateiname. Gib einen mit Buchstaben oder Ziffern ein.`,
  unusablePath:
    "Das Muster für den Dateinamen ergibt keinen brauchbaren Namen. Korrigiere es in den Einstellungen.",
  taken: (path) =>
    `„${path}“ gibt es schon. Benenne die Datei um oder ändere das Muster für den Dateinamen in den Einstellungen.`,
  folderIsFile: (path) =>
    `„${path}“ ist eine Datei, ein Ordner kann also nicht so heißen. Benenne sie um oder ändere den Ordner in den Einstellungen.`,
  gone: (path) => `„${path}“ gibt es nicht mehr.`,
  failed: (path, reason) => `„${path}“ konnte nicht geschrieben werden: ${reason}`,
  leftBehind: (names) => `Was vorher geschrieben wurde, bleibt: ${names}.`,
  settingsUnsaved: (reason) => `Die Einstellungen konnten nicht gespeichert werden: ${reason}`,
  notText: (path) => `„${path}“ ist kein reiner UTF-8-Text und bleibt, wie es ist.`,
  brokenProperties: (path) =>
    `Die Eigenschaften von „${path}“ sind nicht lesbar, deshalb bleibt alles, wie es ist. Korrigiere sie zuerst.`,
  changedSince: (path) => `„${path}“ wurde inzwischen geändert und bleibt, wie es ist.`,
  alreadyWritten: (path) => `In „${path}“ steht schon Text, deshalb bleibt alles, wie es ist.`,
  templateNames: {
    agreement: "Mentoring-Vereinbarung",
    agenda: "Mentoring-Agenda",
    recap: "Mentoring-Protokoll",
    closing: "Mentoring-Abschlussnotiz",
  },
  templatesWritten: (templates, folder) =>
    count(templates, {
      one: `# Vorlage liegt in „${folder}“ und wird benutzt.`,
      other: `# Vorlagen liegen in „${folder}“ und werden benutzt.`,
    }),
  templatesSet: "Jeder Notiztyp hat eine eigene Vorlage von dir. Die Einstellungen sagen, welche.",
  templateMissing: (path) =>
    `Die Vorlage „${path}“ gibt es nicht. Die Notiz entstand aus der mitgelieferten.`,
  templateBroken: (path) =>
    `Die Eigenschaften der Vorlage „${path}“ sind nicht lesbar. Die Notiz entstand aus der mitgelieferten.`,
  templateNotText: (path) =>
    `Die Vorlage „${path}“ ist kein reiner UTF-8-Text. Die Notiz entstand aus der mitgelieferten.`,
  templateEndless: (path) =>
    `Die Eigenschaften der Vorlage „${path}“ haben kein Ende: Eine Zeile mit --- fehlt. Die Notiz entstand aus der mitgelieferten.`,
  templateUnreadable: (path) =>
    `Die Vorlage „${path}“ ist nicht lesbar. Die Notiz entstand aus der mitgelieferten.`,
  templateUnknown: (names) => `Die Vorlage hat unbekannte Variablen, die stehen bleiben: ${names}.`,
  itemGone: (name) =>
    `Diese Aufgabe aus „${name}“ wurde inzwischen geändert oder verschoben. Nichts wurde geschrieben.`,
  itemAmbiguous: (name) =>
    `Mehrere Zeilen in „${name}“ lauten wie diese Aufgabe; welche gemeint ist, lässt sich nicht sagen. Nichts wurde geschrieben.`,
  itemRepeats: (name) =>
    `Diese Aufgabe wiederholt sich. Hake sie in „${name}“ ab, damit das nächste Datum erhalten bleibt.`,
  openNote: "Notiz öffnen",
  itemDue: (date) => `Fällig: ${date}.`,
  itemNotDue: "Das Datum wurde entfernt.",
  itemOwner: "Die Zuständigkeit wurde geändert.",
  itemInProgress: "Die Aufgabe ist in Arbeit.",
  itemReopened: "Die Aufgabe ist offen.",
  itemRemark: "Die Anmerkung wurde hinzugefügt.",
  itemEdited: "Die Aufgabe wurde geändert.",
  itemRemoved: "Die Aufgabe ist erledigt und wurde gelöscht, wie ihre Zeile es verlangt.",
  tasksUnfit: "Die Erweiterung Tasks antwortete nicht wie erwartet. Aufgaben werden ohne sie abgehakt.",
  addressUnknown: (asked, known) =>
    `Die Adresse verlangt „${asked}“, das ist nicht bekannt. Bekannt: ${known}.`,
  copiedMessage: "Die Nachricht ist in der Zwischenablage.",
  mailCut:
    "Die Nachricht ist zu lang für einen E-Mail-Entwurf: Füge den Rest ein, er ist in der Zwischenablage.",
  exported: (name, records) =>
    count(records, {
      one: `# Eintrag nach „${name}“ exportiert.`,
      other: `# Einträge nach „${name}“ exportiert.`,
    }),
  notExported: (names) => `Nicht exportiert: ${names}.`,
  hoursMet: (hours) =>
    count(hours, { one: "Insgesamt # Stunde getroffen.", other: "Insgesamt # Stunden getroffen." }),
  nothingToExport: "Zu diesen Personen und Tagen gibt es nichts zu exportieren. Wähl andere.",
  noAgendaToExport:
    "In diesen Tagen ist keine Agenda geplant. Plane zuerst Treffen oder erstelle eine Agenda; daraus entsteht der Kalender.",
  notOurExport: (path) =>
    `„${path}“ gibt es schon und ist kein Export. Benenne die Datei um, damit sie nicht ersetzt wird.`,
  cacheCleared: "Der Cache ist geleert.",
  debugCopied: "Die Debug-Informationen sind in der Zwischenablage.",
  noClipboard:
    "Die Zwischenablage ist nicht nutzbar: Das System erlaubt es nicht. Markiere den Text und kopiere ihn von Hand.",
  internal: "Etwas ist schiefgegangen. Die Entwicklerkonsole sagt mehr.",
};

import type { Strings } from "../strings";

/** What is wrong with a note, and what to do. */
export const germanProblems: Strings["problems"] = {
  brokenProperties: {
    reason: "Die Eigenschaften sind nicht lesbar: Ihr YAML ist kaputt.",
    remedy: "Öffne die Notiz in der Quellcode-Ansicht und korrigiere die Zeilen zwischen den Strichen.",
  },
  unreadableProperty: (property, value) => ({
    reason: `In der Eigenschaft ${property} steht „${value}“, das ist nicht lesbar.`,
    remedy: `Korrigiere ${property} oder entferne die Eigenschaft.`,
  }),
  missingDate: {
    reason: "Die Notiz hat kein Datum.",
    remedy: "Füge die Eigenschaft date hinzu, etwa 2026-03-04.",
  },
  impossibleDate: (field, value) => ({
    reason: `In einer Zeile steht „${value}“ als ${field}, das ist kein Datum.`,
    remedy: "Korrigiere das Datum in der Zeile.",
  }),
  fieldTwice: (field) => ({
    reason: `In einer Aufgabe steht ${field} zweimal; das letzte zählt.`,
    remedy: "Entferne eines von beiden aus der Zeile.",
  }),
  missingLink: (property, target) => ({
    reason: `Die Eigenschaft ${property} verlinkt „${target}“, das es nicht gibt.`,
    remedy: "Korrigiere den Link oder lege die Notiz an.",
  }),
  peopleDiffer: (agreement) => ({
    reason: `Diese Notiz und „${agreement}“ nennen verschiedene Personen; die Vereinbarung zählt.`,
    remedy: "Korrigiere mentor und mentee in einer von beiden.",
  }),
  nobodyNamed: {
    reason: "Die Notiz nennt weder mentor noch mentee.",
    remedy: "Füge die Eigenschaft mentor oder mentee hinzu.",
  },
  neitherIsYou: {
    reason: "Weder mentor noch mentee bist du.",
    remedy: "Korrigiere die Namen oder trag deinen Namen in den Einstellungen als Alias ein.",
  },
  samePersonTwice: {
    reason: "mentor und mentee sind dieselbe Person.",
    remedy: "Korrigiere die Eigenschaft mentor oder mentee.",
  },
  sidesSwapped: {
    reason: "mentor und mentee sind gegenüber der Vereinbarung vertauscht.",
    remedy: "Vertausche mentor und mentee oder korrigiere die Eigenschaft role der Vereinbarung.",
  },
  sameMeeting: (other, date) => ({
    reason: `„${other}“ handelt vom selben Treffen (${date}).`,
    remedy: "Führe beide Notizen zusammen oder korrigiere Datum oder Uhrzeit einer davon.",
  }),
  twoActiveAgreements: (other) => ({
    reason: `„${other}“ ist eine aktive Vereinbarung derselben zwei Personen.`,
    remedy: "Setze status der älteren auf closed.",
  }),
  closingAlone: (agreement) => ({
    reason: `Diese Notiz schließt das Tandem ab, aber „${agreement}“ ist nicht abgeschlossen.`,
    remedy: "Setze status der Vereinbarung auf closed oder lösche diese Notiz.",
  }),
  itemTwice: (other, description) => ({
    reason: `„${description}“ steht auch in „${other}“; es zählt einmal.`,
    remedy: "Entferne es aus der Agenda.",
  }),
  endBeforeStart: {
    reason: "Die Vereinbarung endet vor ihrem Beginn.",
    remedy: "Korrigiere die Eigenschaft started oder ends.",
  },
  conflictCopy: (other) => ({
    reason: `Ein Sync-Dienst hat diese Kopie von „${other}“ angelegt; sie zählt nicht.`,
    remedy: "Übernimm, was fehlt, und lösche dann die Kopie.",
  }),
  unreadableNote: {
    reason: "Die Notiz ist nicht lesbar.",
    remedy: "Öffne sie, um zu sehen, was darin steht.",
  },
  atLine: (line) => `Zeile ${line}`,
};

import type { Strings } from "../strings";

/** *Receive note*. */
export const germanReceive: Strings["receive"] = {
  title: "E-Mail einlesen",
  receive: "Einlesen",
  text: "E-Mail oder Protokoll",
  textHint: "Füge den Text hier ein. Es wird nichts verschickt.",
  from: "Von",
  meeting: "Zum Treffen",
  otherMeeting: "Ein anderes Treffen",
  date: "Wann ihr euch getroffen habt",
  added: (note) => `„${note}“ gibt es schon: Was dort fehlt, kommt hinzu.`,
  nothingNew: (note) => `In „${note}“ steht das alles schon.`,
  kept: "Was bleibt",
  keptHint: "Ohne Kopfzeilen, Zitate und Signaturen.",
  items: "Zusagen",
  itemsHint: "Was du ankreuzt, wird zur Aufgabe.",
  item: (number) => `Zusage ${number}`,
};

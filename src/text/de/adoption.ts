import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("de");

/** *Adopt notes*. */
export const germanAdoption: Strings["adoption"] = {
  placeholder: "Eine Notiz oder ein Ordner …",
  vault: "Der ganze Vault",
  title: "Notizen übernehmen",
  adopt: "Übernehmen",
  hint: "Eigenschaften kommen hinzu; der Text deiner Notizen bleibt, wie er ist.",
  partner: "Mit",
  partnerHint: "Für Notizen, die sonst niemanden nennen.",
  role: "Du bist",
  boxes: "Alte Checkboxen zählen",
  boxesHint: "Sonst nur die mit dem Tag.",
  untickAll: "Alle abwählen",
  tickLikely: "Wahrscheinliche wählen",
  include: (title) => `${title} übernehmen`,
  of: (what, title) => `${what}: ${title}`,
  type: "Typ",
  noType: "Typ …",
  person: "Person",
  date: "Datum",
  asAbove: "Wie oben",
  part: (note) => `Neue Notiz aus „${note}“`,
  showMore: (rows) => `${count(rows, { other: "#" })} weitere zeigen`,
  looking: (done, total) =>
    `${count(done, { other: "#" })} von ${count(total, { one: "# Notiz", other: "# Notizen" })} durchgesehen`,
  adopting: (done, total) =>
    `${count(done, { other: "#" })} von ${count(total, { one: "# Notiz", other: "# Notizen" })} übernommen`,
  cancel: "Abbrechen",
  nothing: "Hier gibt es keine Notizen zum Übernehmen.",
  done: (notes) => count(notes, { one: "# Notiz übernommen.", other: "# Notizen übernommen." }),
  left: (notes, reason) =>
    count(notes, {
      one: `# Notiz blieb, wie sie ist: ${reason}`,
      other: `# Notizen blieben, wie sie sind, die erste deshalb: ${reason}`,
    }),
  headingGone: (note) => `„${note}“ wurde inzwischen geändert und bleibt deshalb, wie sie ist.`,
  from: (link) => `Aus ${link}`,
};

import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("de");

/** *Share note*: what leaves the vault, and the form that asks. */
export const germanShare: Strings["share"] = {
  kinds: {
    agreement: "Mentoring-Vereinbarung",
    agenda: "Agenda des Treffens",
    recap: "Protokoll des Treffens",
    closing: "Abschlussnotiz",
  },
  titled: (kind, date) => `${kind}, ${date}`,
  people: (mentor, mentee) => `Mentor:in: ${mentor}. Mentee: ${mentee}.`,
  focus: (focus) => `Schwerpunkt: ${focus}`,
  askForTopics: "Worüber möchtest du sprechen? Schick mir deine Themen, dann nehme ich sie auf.",
  both: "beide",
  due: (date) => `fällig am ${date}`,
  done: (date) => `erledigt am ${date}`,
  statuses: { "in-progress": "in Arbeit", done: "erledigt", cancelled: "gestrichen" },
  days: {
    by: (date) => `bis ${date}`,
    met: (date) => `erreicht am ${date}`,
    tried: (date) => `ausprobiert am ${date}`,
  },
  terms: {
    objective: (objective) => `Leitziel: ${objective}`,
    asNeeded: "Wir treffen uns nach Bedarf.",
    every: {
      days: (number) =>
        count(number, { one: "Wir treffen uns jeden Tag.", other: "Wir treffen uns alle # Tage." }),
      weeks: (number) =>
        count(number, { one: "Wir treffen uns jede Woche.", other: "Wir treffen uns alle # Wochen." }),
      months: (number) =>
        count(number, { one: "Wir treffen uns jeden Monat.", other: "Wir treffen uns alle # Monate." }),
    },
    duration: (length) => `Wir nehmen uns jeweils ${length} Zeit.`,
    formats: (formats) => `So treffen wir uns: ${formats}.`,
    channels: (channels) => `Zwischen den Treffen: ${channels}.`,
    responseTime: (hours) => `Eine Frage wird innerhalb von ${hours} beantwortet.`,
    agendaLead: (days) =>
      count(days, {
        one: "Die Agenda kommt # Tag vor dem Treffen.",
        other: "Die Agenda kommt # Tage vor dem Treffen.",
      }),
    started: (date) => `Begonnen haben wir am ${date}.`,
    review: (date) => `Zwischenbilanz ziehen wir am ${date}.`,
    ends: (date) => `Wir schließen am ${date} ab.`,
    agreed: (date) => `Vereinbart am ${date}.`,
  },
  form: {
    title: "Notiz teilen",
    sections: "Was geteilt wird",
    above: "Vor der ersten Überschrift",
    asking: "Nach Themen fragen",
    stays: (headings) => `Bleibt hier: ${headings}.`,
    upTo: (words) => `Bis „${words}“.`,
    preview: "Vorschau",
    form: "Kopieren als",
    forms: { html: "Formatierter Text", markdown: "Markdown", plain: "Nur Text" },
    mark: { agenda: "Als geteilt markieren", recap: "Als gesendet markieren" },
    copy: "Kopieren",
    mail: "E-Mail-Entwurf",
    save: "Als Notiz speichern",
    system: "Teilen",
  },
  copied: (name) => `„${name}“ kopiert.`,
  drafted: (name) => `E-Mail-Entwurf von „${name}“ geöffnet.`,
  draftCut: (name) =>
    `Der E-Mail-Entwurf von „${name}“ enthält nur den Anfang. Der ganze Text ist in der Zwischenablage: Füge ihn ein.`,
  draftCutAlone:
    "Der Text ist zu lang für einen E-Mail-Entwurf, und die Zwischenablage ist nicht nutzbar. Kürze ihn.",
  saved: (name) => `„${name}“ gespeichert.`,
  withNobody: (name) => `„${name}“ nennt weder mentor noch mentee. Trag sie erst in die Eigenschaften ein.`,
  notHandedOver: "Nichts wurde geteilt.",
  handedOver: (name) => `„${name}“ geteilt.`,
  savedAs: (name) => `${name} (geteilt)`,
  marked: { agenda: "Als geteilt markiert.", recap: "Als gesendet markiert." },
};

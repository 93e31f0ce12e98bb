import { counting } from "../counts";

const count = counting("en");

/** *Share note*: what leaves the vault, and the form that asks. */
export const englishShare = {
  kinds: {
    agreement: "Mentoring agreement",
    agenda: "Meeting agenda",
    recap: "Meeting recap",
    closing: "Closing note",
  },
  titled: (kind: string, date: string) => `${kind}, ${date}`,
  people: (mentor: string, mentee: string) => `Mentor: ${mentor}. Mentee: ${mentee}.`,
  focus: (focus: string) => `Focus: ${focus}`,
  askForTopics: "What would you like to talk about? Send me your topics, and I add them.",
  both: "both",
  due: (date: string) => `due ${date}`,
  done: (date: string) => `done ${date}`,
  statuses: { "in-progress": "in progress", done: "done", cancelled: "canceled" },
  days: {
    by: (date: string) => `by ${date}`,
    met: (date: string) => `met ${date}`,
    tried: (date: string) => `tried ${date}`,
  },
  terms: {
    objective: (objective: string) => `Objective: ${objective}`,
    asNeeded: "We meet as needed.",
    every: {
      days: (number: number) => count(number, { one: "We meet every day.", other: "We meet every # days." }),
      weeks: (number: number) =>
        count(number, { one: "We meet every week.", other: "We meet every # weeks." }),
      months: (number: number) =>
        count(number, { one: "We meet every month.", other: "We meet every # months." }),
    },
    duration: (length: string) => `A meeting takes ${length}.`,
    formats: (formats: string) => `How we meet: ${formats}.`,
    channels: (channels: string) => `Between meetings: ${channels}.`,
    responseTime: (hours: string) => `A question is answered within ${hours}.`,
    agendaLead: (days: number) =>
      count(days, {
        one: "The agenda is sent # day before the meeting.",
        other: "The agenda is sent # days before the meeting.",
      }),
    started: (date: string) => `We began on ${date}.`,
    review: (date: string) => `We look back together on ${date}.`,
    ends: (date: string) => `We close on ${date}.`,
    agreed: (date: string) => `Agreed on ${date}.`,
  },
  form: {
    title: "Share note",
    sections: "What leaves",
    above: "Above the first heading",
    asking: "Ask for topics",
    stays: (headings: string) => `Stays here: ${headings}.`,
    upTo: (words: string) => `Up to “${words}”.`,
    preview: "Preview",
    form: "Copy as",
    forms: { html: "Rich text", markdown: "Markdown", plain: "Plain text" },
    mark: { agenda: "Mark as shared", recap: "Mark as sent" },
    copy: "Copy",
    mail: "Mail draft",
    save: "Save as note",
    system: "Share",
  },
  copied: (name: string) => `Copied “${name}”.`,
  drafted: (name: string) => `Opened a mail draft of “${name}”.`,
  draftCut: (name: string) =>
    `The mail draft of “${name}” holds the beginning only. The whole text is on the clipboard: paste it.`,
  draftCutAlone: "The text is longer than a mail draft can be, and the clipboard cannot be used. Shorten it.",
  saved: (name: string) => `Saved “${name}”.`,
  withNobody: (name: string) => `“${name}” names no mentor or mentee. Add them to its properties first.`,
  notHandedOver: "Nothing was shared.",
  handedOver: (name: string) => `Shared “${name}”.`,
  savedAs: (name: string) => `${name} (shared)`,
  marked: { agenda: "Marked as shared.", recap: "Marked as sent." },
};

import { openItems, type NoteTexts, type SectionText } from "../noteTexts";
import { germanLists } from "./noteLists";

const neverShared: SectionText = { heading: "Privat", body: "<!-- Wird nie geteilt -->" };

/**
 * The notes in German. Prompts are comments of a few words, which vanish when a note is shared; a
 * checkbox is only ever an action item, so none is scaffolded empty. A name stands where German would
 * have no article before it, and no ending behind it.
 */
export const germanNotes: NoteTexts = {
  preparation: {
    readUp: "Gegenseitig den Werdegang lesen",
    sendBackground: "Lebenslauf und einen kurzen Absatz zum Werdegang schicken",
    readBackground: "Lebenslauf und Werdegang lesen",
  },
  leads: { remember: "Merken", goal: "Ziel", agreed: "Vereinbarter Schwerpunkt" },
  changes: { moved: "Verschoben", canceled: "Abgesagt" },
  closing: {
    then: "Damals",
    now: "Heute",
    learned: "Was ich gelernt habe",
    renewed: (closing) => `verlängert nach ${closing}`,
  },
  formats: { "in-person": "vor Ort", phone: "Telefon", video: "Video", email: "E-Mail", chat: "Chat" },
  labeled: (label, text) => `${label}: ${text}`,
  lists: germanLists,
  typeWords: {
    agreement: ["vereinbarung", "mentoringvereinbarung", "vertrag"],
    agenda: ["agenda", "tagesordnung"],
    recap: [
      "protokoll",
      "gesprächsprotokoll",
      "gesprächsnotiz",
      "mitschrift",
      "treffen",
      "gespräch",
      "mentoringgespräch",
      "besprechung",
      "telefonat",
      "sitzung",
      "vier-augen-gespräch",
      "mentoring",
    ],
    closing: ["abschluss", "abschlussnotiz", "abschlussgespräch", "abschied"],
  },
  goalPrompt: "<!-- [by:: date], und wie {{mentor}} helfen kann -->",
  roles: { mentor: "Mentor:in", mentee: "Mentee" },
  sections: {
    agreement: {
      goals: {
        heading: "Ziele",
        body: `- <!-- [by:: date] Eine Fähigkeit, Fachwissen, eine Lücke -->
  - <!-- Wie {{mentor}} helfen kann; der Weg dahin darf offen bleiben -->`,
      },
      expectations: {
        heading: "Erwartungen",
        body: `- Warum {{mentor}}, und was {{mentee}} lernen möchte:
- Lohnend für {{mentee}}, wenn; für {{mentor}}, wenn, und was {{mentee}} zurückgeben kann:`,
        mentorBody: `- Warum {{mentee}}, und was {{mentor}} weitergeben und lernen möchte:
- Lohnend für {{mentor}}, wenn; für {{mentee}}, wenn, und was {{mentee}} zurückgeben kann:`,
      },
      activities: {
        heading: "Aktivitäten",
        body: `- Ein aktuelles Thema bearbeiten oder eine Situation durchspielen, etwa ein Bewerbungsgespräch
- Eine Besprechung leiten und Feedback bekommen
- Eine Netzwerkveranstaltung besuchen <!-- Später: Hospitation, ein Geschäftstermin, Rat zu einem Projekt -->`,
      },
      meetings: {
        heading: "Treffen",
        body: `- {{mentor}} und {{mentee}} haben Zeit:
- Wenn ein Treffen nicht passt: <!-- Wie wir Bescheid geben, wie lange vorher; verschieben statt absagen -->
- Die Agenda: <!-- Kommt sie vorab? Darf {{mentor}} etwas ergänzen? -->`,
      },
      "between-meetings": {
        heading: "Zwischen den Treffen",
        body: `- Kanäle, Antworten, Grenzen: <!-- Nicht wie wir uns treffen; wie schnell; die Zeit ist begrenzt -->`,
      },
      confidentiality: {
        heading: "Vertraulichkeit",
        body: "- Was unter uns bleibt, und was tabu ist:",
      },
      "ending-early": {
        heading: "Vorzeitiges Ende",
        body: "- Wir beide können vorzeitig aufhören, ohne Vorwürfe: <!-- Wie wir es sagen -->",
      },
      changes: { heading: "Änderungen", body: "" },
      private: { heading: "Privat", body: "" },
    },
    agenda: {
      "catch-up": {
        heading: "Ankommen",
        body: `- {{remember}}
<!-- Eine Sache zum Nachfragen -->`,
      },
      "since-last-time": {
        heading: "Seit dem letzten Mal",
        body: openItems,
      },
      "getting-to-know": {
        heading: "Kennenlernen",
        body: `<!-- Lest vorher gegenseitig den Werdegang. Dieses Treffen wird nicht abgesagt. -->
- Jetzige Rolle und Verantwortung, frühere Stationen, prägende Erfahrungen
- Unser Berufsweg in Kürze; wie {{mentor}} hierher kam
- Was wir beide an Persönlichem teilen
- Stärken, Wünsche, Entwicklungsbedarf, Schwächen`,
      },
      "our-agreement": {
        heading: "Unsere Vereinbarung",
        body: `- Was wir beide erwarten
- {{agreement}}`,
      },
      focus: {
        heading: "Schwerpunkt",
        body: `{{focus}}
- {{goal}}
- {{topics}}
<!-- Ziele, Herausforderungen, Fragen. Wenn er sich ändert: „Vereinbarter Schwerpunkt: …“. -->`,
      },
      plan: {
        heading: "Plan",
        body: "<!-- Herausforderung, Optionen, ein klarer Plan; oder GROW. Auch Unbequemes ist willkommen. -->",
      },
      review: {
        heading: "Zwischenbilanz",
        body: `<!-- Was läuft, was ändern wir, stimmen die Ziele noch? -->`,
      },
      ending: {
        heading: "Vor dem Abschluss",
        body: "<!-- Was erreicht ist, wie wir abschließen, was danach kommt -->",
      },
      "next-meeting": {
        heading: "Nächstes Treffen",
        body: `- {{next}}
<!-- Datum, Uhrzeit, Format, Ort -->`,
      },
      "action-items": {
        heading: "Aufgaben",
        body: "<!-- Wer was bis wann macht; vereinbart, bevor wir auseinandergehen -->",
      },
      private: neverShared,
    },
    recap: {
      thanks: {
        heading: "Dank",
        body: "<!-- Wofür, in deinen Worten -->",
      },
      "key-learnings": {
        heading: "Erkenntnisse",
        body: "- ",
      },
      "action-items": {
        heading: "Aufgaben",
        body: `<!-- Etwas üben, zu einer Veranstaltung gehen, lesen, eine Gelegenheit bei der Arbeit finden, täglich anwenden. Rat: „Probieren: …“ -->
{{items}}`,
      },
      questions: {
        heading: "Fragen",
        body: "<!-- Zwischen den Treffen gestellt -->",
      },
      decisions: {
        heading: "Entscheidungen",
        body: "- ",
      },
      resources: {
        heading: "Ressourcen",
        body: "<!-- Links und anderes, was zugesagt ist -->",
      },
      answers: {
        heading: "Antworten",
        body: "<!-- Auf offene Fragen; was das Feedback von {{mentee}} ändert -->",
      },
      "what-helped": {
        heading: "Was geholfen hat",
        body: "<!-- Was besonders geholfen hat, mit einem Beispiel; was mehr helfen würde -->",
      },
      "next-meeting": {
        heading: "Nächstes Treffen",
        body: `- {{next}}
<!-- Ort, wer die Agenda schickt -->`,
      },
      topics: {
        heading: "Themen fürs nächste Mal",
        body: "<!-- Warten auf die nächste Agenda; werden nie geteilt -->",
      },
      private: {
        heading: "Privat",
        body: "<!-- Wird nie geteilt. Eine Zeile, die mit „Merken:“ beginnt, kommt beim nächsten Ankommen wieder. -->",
      },
    },
    closing: {
      "what-we-set-out": { heading: "Was wir uns vorgenommen hatten", body: "{{objective}}" },
      "what-was-reached": { heading: "Was erreicht wurde", body: "<!-- Erreichte Ziele, getane Arbeit -->" },
      "key-learnings": { heading: "Erkenntnisse", body: "<!-- Was bleibt -->" },
      "then-and-now": {
        heading: "Damals und heute",
        body: "<!-- Die Worte des ersten Treffens neben denen von heute -->",
      },
      growth: { heading: "Entwicklung", body: "<!-- Persönlich und beruflich -->" },
      celebrate: { heading: "Feiern", body: "<!-- Worauf wir stolz sind, und wie wir es würdigen -->" },
      thanks: { heading: "Dank", body: "<!-- Wofür, in deinen Worten -->" },
      "still-open": { heading: "Noch offen", body: "<!-- Wer womit weitermacht -->" },
      "what-comes-next": {
        heading: "Wie es weitergeht",
        body: "<!-- Bleiben wir in Kontakt? Worauf beim nächsten Tandem achten, als Mentee oder als Mentor:in -->",
      },
      private: neverShared,
    },
  },
};

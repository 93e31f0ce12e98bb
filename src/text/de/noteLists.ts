import type { NoteTexts } from "../noteTexts";

/** What *Insert section* can bring into a note beside its sections, by the words that it is found by. */
export const germanLists: NoteTexts["lists"] = {
  "mentor-checklist": {
    heading: "Checkliste für Mentor:innen",
    body: `- Interesse am Vorankommen zeigen
- Das Gespräch in beide Richtungen führen
- Aktiv zuhören
- Erreichbar sein
- Zutrauen und Vertrauen aufbauen
- Ehrlich sein
- Erfolge und Rückschläge teilen
- Mit Kundschaft, Leitung und Kolleg:innen bekannt machen
- Für andere Sichtweisen offen bleiben
- Zeigen und vorleben`,
  },
  "mentee-checklist": {
    heading: "Checkliste für Mentees",
    body: `- Auf andere zugehen und die Initiative ergreifen
- Neugierig sein
- Klar sein: Schwerpunkt und Fragen mitbringen
- Aktiv zuhören
- Feedback annehmen
- Sich mit Fragen an {{mentor}} wenden
- Sagen, was hilft
- Sich selbst herausfordern
- Handeln: im Alltag anwenden
- Dranbleiben und die Beziehung pflegen
- Die eigene Führungskraft auf dem Laufenden halten
- Danke sagen`,
  },
  "first-meeting": {
    heading: "Leitfragen für das erste Treffen",
    body: `- Was ist deine jetzige Rolle, und wofür bist du verantwortlich?
- Welche Stationen gab es vorher, und welche Erfahrung hat dich am meisten geprägt?
- Was sind deine Stärken, und was möchtest du entwickeln?
- Wie bist du dahin gekommen, wo du heute bist?
- Wann hat es sich für uns beide gelohnt?
- Was bleibt unter uns?`,
  },
  review: {
    heading: "Leitfragen für die Zwischenbilanz",
    body: `- Was läuft gut zwischen uns?
- Was sollten wir anders machen?
- Sind die Ziele noch die richtigen?
- Passt noch, wie oft und wie lange wir uns treffen?
- Was könnten wir als Nächstes ausprobieren?`,
  },
  closing: {
    heading: "Leitfragen für das Abschlussgespräch",
    body: `- Was hatten wir uns vorgenommen, und was wurde erreicht?
- Was hat sich verändert, persönlich und beruflich?
- Worauf sind wir stolz?
- Was hat am meisten geholfen, und was hätte mehr geholfen?
- Wie geht es für uns beide weiter?`,
  },
  grow: {
    heading: "GROW",
    body: `- Ziel (Goal): Was willst du?
- Realität (Reality): Was ist jetzt?
- Optionen (Options): Was könntest du tun?
- Wille (Will): Was wirst du tun, und bis wann?`,
  },
  "smart-goal": {
    heading: "SMART-Ziel",
    body: `- Spezifisch: Was genau?
- Messbar: Woran merkst du es?
- Erreichbar: Was macht es möglich?
- Relevant: Warum ist es wichtig?
- Terminiert: Bis wann?`,
  },
};

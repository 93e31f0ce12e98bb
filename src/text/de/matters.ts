import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("de");

/** What matters now, and its one action. */
export const germanMatters: Strings["matters"] = {
  meetingToday: "Heute trefft ihr euch.",
  meetingTodayAt: (time) => `Heute um ${time} trefft ihr euch.`,
  firstMeetingToday: "Heute ist euer erstes Treffen: Sag es nicht ab.",
  firstMeetingTodayAt: (time) => `Heute um ${time} ist euer erstes Treffen: Sag es nicht ab.`,
  firstMeetingAhead: (when, items) =>
    count(items, {
      one: `Euer erstes Treffen ist ${when}: # Sache vorzubereiten.`,
      other: `Euer erstes Treffen ist ${when}: # Sachen vorzubereiten.`,
    }),
  didYouMeetOn: (day) => `Habt ihr euch am ${day} getroffen?`,
  didYouMeet: (day) => `Habt ihr euch ${day} getroffen?`,
  activityUntried: (activity) => `Länger nichts Neues probiert. Wie wäre es mit: ${activity}?`,
  yes: "Ja",
  moved: "Verschoben",
  no: "Nein",
  recapDue: (when) => `Protokoll fällig ${when}.`,
  recapWasDue: (when) => `Protokoll war ${when} fällig.`,
  recapToSend: (when) => `Sende das Protokoll: fällig ${when}.`,
  recapWasToSend: (when) => `Sende das Protokoll: Es war ${when} fällig.`,
  recapMissing: (name) => `Noch kein Protokoll von ${name}.`,
  linksPromised: (items, when) =>
    count(items, {
      one: `Links und Antworten zugesagt: # Aufgabe, fällig ${when}.`,
      other: `Links und Antworten zugesagt: # Aufgaben, fällig ${when}.`,
    }),
  agendaDue: (when) => `Agenda fällig ${when}.`,
  agendaWasDue: (when) => `Agenda war ${when} fällig.`,
  agendaToShare: (when) => `Teile die Agenda: fällig ${when}.`,
  agendaWasToShare: (when) => `Teile die Agenda: Sie war ${when} fällig.`,
  promisesOverdue: (items) =>
    count(items, {
      one: "# deiner Aufgaben ist überfällig.",
      other: "# deiner Aufgaben sind überfällig.",
    }),
  answerOwed: "Eine Frage wartet auf deine Antwort.",
  answerDue: (when) => `Deine Antwort ist ${when} fällig.`,
  answerWasDue: (when) => `Deine Antwort war ${when} fällig.`,
  questionUnanswered: (when) => `Keine Antwort auf deine Frage, fällig ${when}.`,
  introductionToWrite: "Noch kein Treffen: Stell dich vor.",
  agreementDraft: "Die Vereinbarung ist noch ein Entwurf.",
  reviewDue: (when) => `Eure Zwischenbilanz war ${when} fällig.`,
  reviewDueToday: "Heute ist Zeit für eure Zwischenbilanz.",
  ends: (when) => `Die Vereinbarung endet ${when}.`,
  ended: (when) => `Die Vereinbarung endete ${when}.`,
  goalsMet: (goals) =>
    count(goals, {
      one: "Euer Ziel ist erreicht: Feiert und sprecht über den Abschluss.",
      other: "Alle # Ziele sind erreicht: Feiert und sprecht über den Abschluss.",
    }),
  noMeetingPlanned: "Kein Treffen geplant.",
  noneWhile: {
    due: "Kein Treffen geplant, dabei ist eines fällig.",
    overdue: "Kein Treffen geplant, dabei ist eines überfällig.",
  },
  quietFor: (days) =>
    count(days, {
      one: "Kein Treffen geplant, seit # Tag Funkstille.",
      other: "Kein Treffen geplant, seit # Tagen Funkstille.",
    }),
  write: "Schreiben",
  open: "Öffnen",
  openAgenda: "Agenda öffnen",
  createAgenda: "Agenda erstellen",
  share: "Teilen",
  markSent: "Ist gesendet",
  markShared: "Ist geteilt",
  addTopic: "Thema hinzufügen",
  itCame: "Ist da",
  answer: "Antworten",
  writeTo: (name) => `An ${name} schreiben`,
  schedule: "Planen",
  end: "Abschließen",
  show: "Zeigen",
};

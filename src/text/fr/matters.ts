import { counting } from "../counts";
import type { Strings } from "../strings";
import { onDay } from "./onDay";

const count = counting("fr");

/** What matters now, and its one action. */
export const frenchMatters: Strings["matters"] = {
  meetingToday: "Rencontre aujourd’hui.",
  meetingTodayAt: (time) => `Rencontre aujourd’hui à ${time}.`,
  firstMeetingToday: "Première rencontre aujourd’hui\u202f: ne l’annulez pas.",
  firstMeetingTodayAt: (time) => `Première rencontre aujourd’hui à ${time}\u202f: ne l’annulez pas.`,
  firstMeetingAhead: (when, items) =>
    count(items, {
      one: `Première rencontre ${when}\u202f: # chose à préparer.`,
      other: `Première rencontre ${when}\u202f: # choses à préparer.`,
    }),
  didYouMeetOn: (day) => `La rencontre a-t-elle eu lieu ${onDay(day)}\u202f?`,
  didYouMeet: (day) => `La rencontre a-t-elle eu lieu ${day}\u202f?`,
  activityUntried: (activity) => `Rien de nouveau depuis un moment. Pourquoi pas\u202f: ${activity}\u202f?`,
  yes: "Oui",
  moved: "Déplacée",
  no: "Non",
  recapDue: (when) => `Compte rendu attendu ${when}.`,
  recapWasDue: (when) => `Le compte rendu était attendu ${when}.`,
  recapToSend: (when) => `Compte rendu à envoyer\u202f: attendu ${when}.`,
  recapWasToSend: (when) => `Compte rendu à envoyer\u202f: il était attendu ${when}.`,
  recapMissing: (name) => `${name} n’a pas encore envoyé de compte rendu.`,
  linksPromised: (items, when) =>
    count(items, {
      one: `Liens et réponses promis\u202f: # action, attendue ${when}.`,
      other: `Liens et réponses promis\u202f: # actions, attendues ${when}.`,
    }),
  agendaDue: (when) => `Ordre du jour attendu ${when}.`,
  agendaWasDue: (when) => `L’ordre du jour était attendu ${when}.`,
  agendaToShare: (when) => `Ordre du jour à partager\u202f: attendu ${when}.`,
  agendaWasToShare: (when) => `Ordre du jour à partager\u202f: il était attendu ${when}.`,
  promisesOverdue: (items) =>
    count(items, {
      one: "# de vos actions est en retard.",
      other: "# de vos actions sont en retard.",
    }),
  answerOwed: "Une question attend votre réponse.",
  answerDue: (when) => `Votre réponse est attendue ${when}.`,
  answerWasDue: (when) => `Votre réponse était attendue ${when}.`,
  questionUnanswered: (when) => `Pas de réponse à votre question, attendue ${when}.`,
  introductionToWrite: "Pas encore de rencontre\u202f: présentez-vous.",
  agreementDraft: "L’accord est encore un brouillon.",
  reviewDue: (when) => `Votre bilan d’étape était prévu ${when}.`,
  reviewDueToday: "Votre bilan d’étape est prévu aujourd’hui.",
  ends: (when) => `L’accord prend fin ${when}.`,
  ended: (when) => `L’accord a pris fin ${when}.`,
  goalsMet: (goals) =>
    count(goals, {
      one: "Votre objectif est atteint\u202f: fêtez-le, et parlez de la clôture.",
      other: "Les # objectifs sont atteints\u202f: fêtez-les, et parlez de la clôture.",
    }),
  noMeetingPlanned: "Aucune rencontre prévue.",
  noneWhile: {
    due: "Aucune rencontre prévue, alors qu’il est temps.",
    overdue: "Aucune rencontre prévue, alors qu’il y a du retard.",
  },
  quietFor: (days) =>
    count(days, {
      one: "Aucune rencontre prévue, silence depuis # jour.",
      other: "Aucune rencontre prévue, silence depuis # jours.",
    }),
  write: "Écrire",
  open: "Ouvrir",
  openAgenda: "Ouvrir l’ordre du jour",
  createAgenda: "Créer l’ordre du jour",
  share: "Partager",
  markSent: "C’est envoyé",
  markShared: "C’est partagé",
  addTopic: "Ajouter un sujet",
  itCame: "C’est arrivé",
  answer: "Répondre",
  writeTo: (name) => `Écrire à ${name}`,
  schedule: "Planifier",
  end: "Clore",
  show: "Afficher",
};

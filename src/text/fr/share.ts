import { counting } from "../counts";
import type { Strings } from "../strings";
import { onDay } from "./onDay";
import { quoted } from "./quoted";

const count = counting("fr");

/** *Share note*: what leaves the vault, and the form that asks. */
export const frenchShare: Strings["share"] = {
  kinds: {
    agreement: "Accord de mentorat",
    agenda: "Ordre du jour",
    recap: "Compte rendu",
    closing: "Note de clôture",
  },
  titled: (kind, date) => `${kind}, ${date}`,
  people: (mentor, mentee) => `Mentor\u202f: ${mentor}. Mentoré·e\u202f: ${mentee}.`,
  focus: (focus) => `Sujet principal\u202f: ${focus}`,
  askForTopics: "De quoi aimeriez-vous parler\u202f? Envoyez-moi vos sujets, je les ajouterai.",
  both: "les deux",
  due: (date) => `pour ${onDay(date)}`,
  done: (date) => `terminé ${onDay(date)}`,
  statuses: { "in-progress": "en cours", done: "terminé", cancelled: "abandonné" },
  days: {
    by: (date) => `pour ${onDay(date)}`,
    met: (date) => `atteint ${onDay(date)}`,
    tried: (date) => `essayé ${onDay(date)}`,
  },
  terms: {
    objective: (objective) => `Objectif général\u202f: ${objective}`,
    asNeeded: "Nous nous rencontrons au besoin.",
    every: {
      days: (number) =>
        count(number, {
          one: "Nous nous rencontrons chaque jour.",
          other: "Nous nous rencontrons tous les # jours.",
        }),
      weeks: (number) =>
        count(number, {
          one: "Nous nous rencontrons chaque semaine.",
          other: "Nous nous rencontrons toutes les # semaines.",
        }),
      months: (number) =>
        count(number, {
          one: "Nous nous rencontrons chaque mois.",
          other: "Nous nous rencontrons tous les # mois.",
        }),
    },
    duration: (length) => `Une rencontre dure ${length}.`,
    formats: (formats) => `Nos rencontres\u202f: ${formats}.`,
    channels: (channels) => `Entre les rencontres\u202f: ${channels}.`,
    responseTime: (hours) => `Une question reçoit réponse sous ${hours}.`,
    agendaLead: (days) =>
      count(days, {
        one: "L’ordre du jour est envoyé # jour avant la rencontre.",
        other: "L’ordre du jour est envoyé # jours avant la rencontre.",
      }),
    started: (date) => `Nous avons commencé ${onDay(date)}.`,
    review: (date) => `Nous ferons le bilan d’étape ${onDay(date)}.`,
    ends: (date) => `Nous conclurons ${onDay(date)}.`,
    agreed: (date) => `Convenu ${onDay(date)}.`,
  },
  form: {
    title: "Partager la note",
    sections: "Ce qui est partagé",
    above: "Avant le premier titre",
    asking: "Demander des sujets",
    stays: (headings) => `Reste ici\u202f: ${headings}.`,
    upTo: (words) => `Jusqu’à ${quoted(words)}.`,
    preview: "Aperçu",
    form: "Copier en",
    forms: { html: "Texte enrichi", markdown: "Markdown", plain: "Texte brut" },
    mark: { agenda: "Marquer comme partagé", recap: "Marquer comme envoyé" },
    copy: "Copier",
    mail: "Brouillon d’e-mail",
    save: "Enregistrer comme note",
    system: "Partager",
  },
  copied: (name) => `Copié\u202f: ${quoted(name)}.`,
  drafted: (name) => `Brouillon d’e-mail ouvert\u202f: ${quoted(name)}.`,
  draftCut: (name) =>
    `Le brouillon d’e-mail de ${quoted(name)} ne contient que le début. Le texte entier est dans le presse-papiers\u202f: collez-le.`,
  draftCutAlone:
    "Le texte est trop long pour un brouillon d’e-mail, et le presse-papiers est inutilisable. Raccourcissez-le.",
  saved: (name) => `Enregistré\u202f: ${quoted(name)}.`,
  withNobody: (name) => `${quoted(name)} ne nomme ni mentor ni mentee. Ajoutez-les d’abord à ses propriétés.`,
  notHandedOver: "Rien n’a été partagé.",
  handedOver: (name) => `Partagé\u202f: ${quoted(name)}.`,
  savedAs: (name) => `${name} (partagé)`,
  marked: { agenda: "Marqué comme partagé.", recap: "Marqué comme envoyé." },
};

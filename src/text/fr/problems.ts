import type { Strings } from "../strings";
import { quoted } from "./quoted";

/** What is wrong with a note, and what to do. */
export const frenchProblems: Strings["problems"] = {
  brokenProperties: {
    reason: "Les propriétés sont illisibles\u202f: leur YAML est incorrect.",
    remedy: "Ouvrez la note en mode source et corrigez les lignes entre les tirets.",
  },
  unreadableProperty: (property, value) => ({
    reason: `La propriété ${property} contient ${quoted(value)}, qui est illisible.`,
    remedy: `Corrigez ${property}, ou supprimez-la.`,
  }),
  missingDate: {
    reason: "La note n’a pas de date.",
    remedy: "Ajoutez la propriété date, comme 2026-03-04.",
  },
  impossibleDate: (field, value) => ({
    reason: `Une ligne a ${quoted(value)} pour ${field}, qui n’est pas une date.`,
    remedy: "Corrigez la date dans la ligne.",
  }),
  fieldTwice: (field) => ({
    reason: `Une action indique deux fois ${field}\u202f; la dernière valeur compte.`,
    remedy: "Retirez l’une des deux de la ligne.",
  }),
  missingLink: (property, target) => ({
    reason: `La propriété ${property} renvoie à ${quoted(target)}, qui n’existe pas.`,
    remedy: "Corrigez le lien, ou créez la note.",
  }),
  peopleDiffer: (agreement) => ({
    reason: `Cette note et ${quoted(agreement)} nomment des personnes différentes\u202f; l’accord prévaut.`,
    remedy: "Corrigez mentor et mentee dans l’une des deux.",
  }),
  nobodyNamed: {
    reason: "La note ne nomme ni mentor ni mentoré·e.",
    remedy: "Ajoutez la propriété mentor ou mentee.",
  },
  neitherIsYou: {
    reason: "Vous n’êtes ni mentor ni mentee dans cette note.",
    remedy: "Corrigez les noms, ou ajoutez le vôtre comme alias dans les paramètres.",
  },
  samePersonTwice: {
    reason: "mentor et mentee sont la même personne.",
    remedy: "Corrigez la propriété mentor ou mentee.",
  },
  sidesSwapped: {
    reason: "mentor et mentee sont inversés par rapport à l’accord.",
    remedy: "Échangez mentor et mentee, ou corrigez la propriété role de l’accord.",
  },
  sameMeeting: (other, date) => ({
    reason: `${quoted(other)} porte sur la même rencontre (${date}).`,
    remedy: "Réunissez les deux notes, ou corrigez la date ou l’heure de l’une.",
  }),
  twoActiveAgreements: (other) => ({
    reason: `${quoted(other)} est un accord actif des deux mêmes personnes.`,
    remedy: "Mettez status à closed dans le plus ancien.",
  }),
  closingAlone: (agreement) => ({
    reason: `Cette note clôt le mentorat, mais ${quoted(agreement)} n’est pas clos.`,
    remedy: "Mettez status à closed dans l’accord, ou supprimez cette note.",
  }),
  itemTwice: (other, description) => ({
    reason: `${quoted(description)} figure aussi dans ${quoted(other)}\u202f; cela compte une fois.`,
    remedy: "Retirez la ligne de l’ordre du jour.",
  }),
  endBeforeStart: {
    reason: "L’accord prend fin avant de commencer.",
    remedy: "Corrigez la propriété started ou ends.",
  },
  conflictCopy: (other) => ({
    reason: `Un service de synchronisation a fait cette copie de ${quoted(other)}\u202f; elle est ignorée.`,
    remedy: "Reprenez ce qui manque, puis supprimez la copie.",
  }),
  unreadableNote: {
    reason: "La note est illisible.",
    remedy: "Ouvrez-la pour voir ce qu’elle contient.",
  },
  atLine: (line) => `Ligne ${line}`,
};

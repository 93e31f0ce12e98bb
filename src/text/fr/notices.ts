import { counting } from "../counts";
import type { Strings } from "../strings";
import { quoted } from "./quoted";

const count = counting("fr");

/** What a command did, or why it could not. */
export const frenchNotices: Strings["notices"] = {
  created: (name) => `Créé\u202f: ${quoted(name)}.`,
  filled: (name) => `Rempli\u202f: ${quoted(name)}.`,
  movedItems: (name, items) =>
    count(items, {
      one: `Créé\u202f: ${quoted(name)}, avec # action qui y est déplacée.`,
      other: `Créé\u202f: ${quoted(name)}, avec # actions qui y sont déplacées.`,
    }),
  wasCancelled: (date) => `La rencontre du ${date} a été annulée. A-t-elle eu lieu malgré tout\u202f?`,
  addedItem: (name) => `Ajouté à ${quoted(name)}.`,
  nowhereToAdd: (name) =>
    `Il n’y a encore ni ordre du jour ni compte rendu avec ${name} où mettre une action.`,
  nowhereForTopic: (name) =>
    `Il n’y a encore ni ordre du jour ni compte rendu avec ${name} où un sujet puisse attendre.`,
  openBlock: (name) =>
    `${quoted(name)} contient du code ou un commentaire qui n’est pas fermé. Fermez-le d’abord.`,
  undo: "Annuler",
  undone: "C’est annulé.",
  undoneBut: (names) => `Impossible d’annuler\u202f: ${names}. Le reste est annulé.`,
  changed: (name) => `Modifié\u202f: ${quoted(name)}.`,
  noRelationship: "Il n’y a pas encore de mentorat. Créez d’abord un accord.",
  unusableName: (name) =>
    `${quoted(name)} ne peut pas servir de nom de fichier. Saisissez-en un avec des lettres ou des chiffres.`,
  unusablePath: "Le motif du nom de fichier ne donne aucun nom utilisable. Corrigez-le dans les paramètres.",
  taken: (path) =>
    `${quoted(path)} existe déjà. Renommez ce fichier, ou changez le motif du nom de fichier dans les paramètres.`,
  folderIsFile: (path) =>
    `${quoted(path)} est un fichier, un dossier ne peut donc pas porter ce nom. Renommez-le, ou changez le dossier dans les paramètres.`,
  gone: (path) => `${quoted(path)} n’existe plus.`,
  failed: (path, reason) => `Impossible d’écrire ${quoted(path)}\u202f: ${reason}`,
  leftBehind: (names) => `Ce qui a été écrit avant reste\u202f: ${names}.`,
  settingsUnsaved: (reason) => `Impossible d’enregistrer les paramètres\u202f: ${reason}`,
  notText: (path) => `${quoted(path)} n’est pas du simple texte UTF-8 et reste en l’état.`,
  brokenProperties: (path) =>
    `Les propriétés de ${quoted(path)} sont illisibles\u202f; rien n’y change. Corrigez-les d’abord.`,
  changedSince: (path) => `${quoted(path)} a changé entre-temps et reste en l’état.`,
  alreadyWritten: (path) => `${quoted(path)} contient déjà du texte et reste en l’état.`,
  templateNames: {
    agreement: "Accord de mentorat",
    agenda: "Ordre du jour de mentorat",
    recap: "Compte rendu de mentorat",
    closing: "Note de clôture de mentorat",
  },
  templatesWritten: (templates, folder) =>
    count(templates, {
      one: `# modèle est dans ${quoted(folder)} et servira.`,
      other: `# modèles sont dans ${quoted(folder)} et serviront.`,
    }),
  templatesSet: "Chaque type de note a un modèle à vous. Les paramètres disent lequel.",
  templateMissing: (path) =>
    `Le modèle ${quoted(path)} n’existe pas. La note est faite à partir du modèle fourni.`,
  templateBroken: (path) =>
    `Les propriétés du modèle ${quoted(path)} sont illisibles. La note est faite à partir du modèle fourni.`,
  templateNotText: (path) =>
    `Le modèle ${quoted(path)} n’est pas du simple texte UTF-8. La note est faite à partir du modèle fourni.`,
  templateEndless: (path) =>
    `Les propriétés du modèle ${quoted(path)} n’ont pas de fin\u202f: il manque une ligne ---. La note est faite à partir du modèle fourni.`,
  templateUnreadable: (path) =>
    `Le modèle ${quoted(path)} est illisible. La note est faite à partir du modèle fourni.`,
  templateUnknown: (names) =>
    `Le modèle a des variables inconnues, qui restent telles quelles\u202f: ${names}.`,
  itemGone: (name) =>
    `Cette action de ${quoted(name)} a été modifiée ou déplacée entre-temps. Rien n’a été écrit.`,
  itemAmbiguous: (name) =>
    `Plusieurs lignes de ${quoted(name)} se lisent comme cette action, sans qu’on sache laquelle est visée. Rien n’a été écrit.`,
  itemRepeats: (name) =>
    `Cette action se répète. Cochez-la dans ${quoted(name)}, pour que sa prochaine date soit gardée.`,
  openNote: "Ouvrir la note",
  itemDue: (date) => `Échéance\u202f: ${date}.`,
  itemNotDue: "L’échéance est retirée.",
  itemOwner: "La personne responsable a changé.",
  itemInProgress: "L’action est en cours.",
  itemReopened: "L’action est rouverte.",
  itemRemark: "La remarque est ajoutée.",
  itemEdited: "L’action est modifiée.",
  itemRemoved: "L’action est terminée et supprimée, comme sa ligne le demande.",
  tasksUnfit: "Le module Tasks n’a pas répondu comme prévu. Les actions sont cochées sans lui.",
  addressUnknown: (asked, known) =>
    `L’adresse demande ${quoted(asked)}, qui n’est pas connu. Connus\u202f: ${known}.`,
  copiedMessage: "Le message est dans le presse-papiers.",
  mailCut:
    "Le message est trop long pour un brouillon d’e-mail\u202f: collez la suite, elle est dans le presse-papiers.",
  exported: (name, records) =>
    count(records, {
      one: `# entrée exportée vers ${quoted(name)}.`,
      other: `# entrées exportées vers ${quoted(name)}.`,
    }),
  notExported: (names) => `Non exporté\u202f: ${names}.`,
  hoursMet: (hours) => count(hours, { one: "# heure de rencontre.", other: "# heures de rencontre." }),
  nothingToExport: "Il n’y a rien à exporter pour ces personnes et ces jours. Choisissez-en d’autres.",
  noAgendaToExport:
    "Aucun ordre du jour n’est prévu ces jours-là. Planifiez des rencontres ou créez-en un d’abord\u202f; le calendrier en est fait.",
  notOurExport: (path) =>
    `${quoted(path)} existe déjà et n’est pas un export. Renommez ce fichier, pour qu’il ne soit pas remplacé.`,
  cacheCleared: "Le cache est vidé.",
  debugCopied: "Les infos de débogage sont dans le presse-papiers.",
  noClipboard:
    "Le presse-papiers est inutilisable\u202f: le système ne l’autorise pas. Sélectionnez le texte et copiez-le à la main.",
  internal: "Quelque chose a échoué. La console de développement en dit plus.",
};

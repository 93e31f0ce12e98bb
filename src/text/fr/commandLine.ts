import type { Strings } from "../strings";
import { quoted } from "./quoted";

/** The command line: its help, and what it says instead of an answer. */
export const frenchCommandLine: Strings["commandLine"] = {
  commands: {
    summary: "Ce qui compte maintenant dans vos mentorats",
    people: "Vos mentorats, le plus urgent d’abord",
    meetings: "Rencontres, la plus ancienne d’abord",
    actions: "Actions\u202f; celles en cours, sauf demande contraire",
    agenda: "Créer le prochain ordre du jour avec quelqu’un, ou dire où il est",
    recap: "Créer le compte rendu de la dernière rencontre, ou dire où il est",
    done: "Cocher une action",
  },
  flags: {
    relationship: "Le nom de l’autre personne, ou une partie suffisante",
    organization: "Seulement cette organisation",
    status: "Seulement ce statut\u202f; all pour tous",
    whose: "you, partner, both ou other",
    from: "Premier jour, comme 2026-03-04",
    to: "Dernier jour",
    date: "Jour de la rencontre, comme 2026-03-04",
    format: "text, json ou csv",
    item: "Les mots de l’action, ou une partie suffisante",
  },
  failures: {
    reading: "Les notes sont encore en cours de lecture. Réessayez dans un instant.",
    unknownFlag: (flag, known) => `${quoted(flag)} n’est pas connu ici. Connus\u202f: ${known}.`,
    unknownValue: (flag, value, known) =>
      `${flag} ne peut pas être ${quoted(value)}. Connus\u202f: ${known}.`,
    notADay: (flag, value) => `${flag} vaut ${quoted(value)}, qui n’est pas un jour comme 2026-03-04.`,
    nobody: (name) => `Il n’y a pas de mentorat avec ${quoted(name)}.`,
    several: (name, found) => `${quoted(name)} correspond à plusieurs\u202f: ${found}.`,
    missing: (flag) => `Indiquez ${flag}=….`,
    notTicked: "Action non cochée\u202f; un avis dans l’application dit pourquoi.",
    noMeeting: (name) => `Aucune rencontre avec ${name} n’attend de compte rendu. Indiquez date=….`,
    noItem: (words) => `Aucune action en cours ne contient ${quoted(words)}.`,
    severalItems: (words, found) => `${quoted(words)} correspond à plusieurs actions\u202f: ${found}.`,
  },
  nothing: "Rien.",
};

import { counting } from "../counts";
import type { Strings } from "../strings";
import { quoted } from "./quoted";

const count = counting("fr");

/** What a `mentoring` block says. */
export const frenchLiveBlock: Strings["liveBlock"] = {
  unknown: (word, known) => `${quoted(word)} n’est pas connu ici. Connus\u202f: ${known}.`,
  nobody: "Nommez l’autre personne dans le bloc\u202f: relationship: …",
  nothing: {
    actions: "Rien n’était en cours.",
    meetings: "Pas encore de rencontre.",
    goals: "Pas encore d’objectif.",
    people: "Personne pour l’instant.",
    timeline: "Aucune rencontre ces mois-ci.",
    previous: "Aucune rencontre avant celle-ci.",
  },
  more: (rows) => count(rows, { other: "# de plus dans le tableau de bord" }),
};

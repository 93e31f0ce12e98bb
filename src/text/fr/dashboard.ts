import { counting } from "../counts";
import type { Strings } from "../strings";
import { quoted } from "./quoted";

const count = counting("fr");

/** The frame of the dashboard. */
export const frenchDashboard: Strings["dashboard"] = {
  title: "Mentorat",
  search: "Rechercher",
  searchLabel: "Rechercher personnes, actions et rencontres",
  clearSearch: "Effacer la recherche",
  nothingFound: (query) => `Rien ne correspond à ${quoted(query)}.`,
  new: "Nouveau",
  newAgreement: "Accord",
  newAgenda: "Ordre du jour",
  newRecap: "Compte rendu",
  newItem: "Action",
  firstStep:
    "Commencez par un accord\u202f: qui vous rencontrez, à quelle fréquence, et quand la prochaine fois.",
  reading: "Lecture de vos notes",
  readSoFar: (done, total) =>
    `${count(done, { other: "#" })} sur ${count(total, { one: "# note", other: "# notes" })}`,
  itemsLeft: (left) => count(left, { one: "# action restante", other: "# actions restantes" }),
  people: "Personnes",
  closed: "Clos",
  items: "Actions",
  timeline: "Chronologie",
  upcoming: "Rencontres à venir",
  history: "Rencontres passées",
  goals: "Objectifs",
  problems: "Notes à vérifier",
};

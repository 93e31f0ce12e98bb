import type { Strings } from "../strings";

/** How the dashboard's lists are filtered, grouped and sorted. */
export const frenchLists: Strings["lists"] = {
  filter: "Filtrer",
  everyone: "Tout le monde",
  active: "Mentorats actifs",
  people: "Une personne",
  organizations: "Une organisation",
  arrange: "Grouper, trier et filtrer les actions",
  groupBy: "Grouper par",
  groupings: {
    relationship: "Personne",
    owner: "Responsable",
    due: "Échéance",
    goal: "Objectif",
    note: "Note",
  },
  sortBy: "Trier par",
  orders: { due: "Échéance", oldest: "Plus anciennes d’abord", priority: "Priorité" },
  show: "Afficher",
  whose: { anyone: "De tout le monde", you: "Les vôtres", others: "Des autres" },
  late: "En retard seulement",
  closed: "Actions terminées",
  drop: (filter) => `Ne plus filtrer\u202f: ${filter}`,
  times: {
    late: "En retard",
    today: "Aujourd’hui",
    soon: "7 prochains jours",
    later: "Plus tard",
    none: "Sans échéance",
    closed: "Terminées",
  },
  noGoal: "Sans objectif",
  noneFits: "Aucune action ne correspond aux filtres.",
};

import type { Strings } from "../strings";

/** *Create closing note*. */
export const frenchClosingForm: Strings["forms"]["closing"] = {
  title: (name) => `Note de clôture\u202f: ${name}`,
  outcome: "Issue",
  outcomes: {
    completed: "Mené à terme",
    "ended-early": "Terminé plus tôt",
    faded: "Essoufflé",
    renewed: "Renouvelé\u202f: un nouvel accord suit",
  },
  date: "Date",
  endingEarly: "Ce que vous aviez convenu pour une fin anticipée",
  evidence: {
    "goal-met": "Objectifs atteints",
    learning: "Apprentissages",
    "item-done": "Actions terminées",
    helped: "Ce qui a aidé",
    thanks: "Remerciements",
    then: "Avant\u202f: la première rencontre",
    now: "Maintenant",
  },
  open: "Reste à faire",
  openHint: "Ce que vous cochez reste ouvert. Le reste est abandonné dans sa note.",
  all: "Tout cocher",
  none: "Tout décocher",
  more: (rows) => `Tout afficher (${rows})`,
  openNote: (title, date) => (date === "" ? title : `${date}\u202f: ${title}`),
};

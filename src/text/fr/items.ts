import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("fr");

/** Action items in rows and menus. */
export const frenchItems: Strings["items"] = {
  you: "Vous",
  both: "Les deux",
  unfiled: "Non classées",
  due: (date) => `Échéance\u202f: ${date}`,
  daysLate: (days) => count(days, { one: "# jour de retard", other: "# jours de retard" }),
  meetingsOld: (meetings) => count(meetings, { one: "depuis # rencontre", other: "depuis # rencontres" }),
  inProgress: "En cours",
  undo: "Annuler",
  more: "Modifier l’action",
  menu: {
    due: "Échéance",
    days: { today: "Aujourd’hui", tomorrow: "Demain", "in-a-week": "Dans une semaine" },
    nextMeeting: (when) => `À la prochaine rencontre, ${when}`,
    chooseDay: "Choisir une date…",
    noDay: "Sans échéance",
    owner: "Qui",
    cancel: "Abandonner",
    reopen: "Rouvrir",
    addRemark: "Ajouter une remarque…",
    openNote: "Ouvrir la note",
    editInTasks: "Modifier dans Tasks",
  },
  none: "Rien en cours. Les actions de vos notes apparaissent ici.",
};

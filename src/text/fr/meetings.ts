import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("fr");

/** Meetings in rows. */
export const frenchMeetings: Strings["meetings"] = {
  agenda: "Ordre du jour",
  recap: "Compte rendu",
  cancelled: "Annulée",
  missed: "Manquée",
  unsettled: "A-t-elle eu lieu\u202f?",
  more: "Plus sur la rencontre",
  menu: {
    openAgenda: "Ouvrir l’ordre du jour",
    openRecap: "Ouvrir le compte rendu",
    writeRecap: "Écrire le compte rendu",
    missed: "N’a pas eu lieu",
    only: (name) => `Afficher seulement ${name}`,
  },
  itemsDone: (done, made) =>
    `${count(done, { other: "#" })} sur ${count(made, { one: "# action terminée", other: "# actions terminées" })}`,
};

import type { Strings } from "../strings";

/** *Weekly round*: one person a screen. */
export const frenchRound: Strings["round"] = {
  of: (number, people) => `${number} sur ${people}`,
  done: (people) => `${people} sur ${people}, c’est fait.`,
  calm: "Vous avez pensé à tout le monde. À la semaine prochaine.",
  next: "Prochaine rencontre",
  none: "Aucune rencontre prévue.",
  goOn: "Personne suivante →",
  finish: "Terminer →",
  back: "← Retour",
  close: "Fermer",
};

import type { Strings } from "../strings";
import { quoted } from "./quoted";

/** *Receive note*. */
export const frenchReceive: Strings["receive"] = {
  title: "Recevoir un e-mail",
  receive: "Recevoir",
  text: "E-mail ou compte rendu",
  textHint: "Collez-le ici. Rien n’est envoyé nulle part.",
  from: "De",
  meeting: "À propos de la rencontre",
  otherMeeting: "Une autre rencontre",
  date: "Date de la rencontre",
  added: (note) => `${quoted(note)} existe déjà\u202f: ce qui y manque est ajouté.`,
  nothingNew: (note) => `${quoted(note)} contient déjà tout cela.`,
  kept: "Ce qui est gardé",
  keptHint: "Sans en-têtes, citations ni signatures.",
  items: "Promesses",
  itemsHint: "Ce que vous cochez devient une action.",
  item: (number) => `Promesse ${number}`,
};

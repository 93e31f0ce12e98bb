import { counting } from "../counts";
import type { Strings } from "../strings";
import { quoted } from "./quoted";

const count = counting("fr");

/** *Adopt notes*. */
export const frenchAdoption: Strings["adoption"] = {
  placeholder: "Une note ou un dossier…",
  vault: "Tout le coffre",
  title: "Intégrer des notes",
  adopt: "Intégrer",
  hint: "Des propriétés s’ajoutent\u202f; le texte de vos notes reste tel quel.",
  partner: "Avec",
  partnerHint: "Pour les notes qui ne nomment personne d’autre.",
  role: "Vous êtes",
  boxes: "Les anciennes cases comptent",
  boxesHint: "Sinon, seulement celles qui ont le tag.",
  untickAll: "Tout décocher",
  tickLikely: "Cocher les probables",
  include: (title) => `Intégrer ${title}`,
  of: (what, title) => `${what}\u202f: ${title}`,
  type: "Type",
  noType: "Type…",
  person: "Personne",
  date: "Date",
  asAbove: "Comme ci-dessus",
  part: (note) => `Nouvelle note tirée de ${quoted(note)}`,
  showMore: (rows) => `Afficher ${count(rows, { other: "#" })} de plus`,
  looking: (done, total) =>
    `${count(done, { other: "#" })} sur ${count(total, { one: "# note parcourue", other: "# notes parcourues" })}`,
  adopting: (done, total) =>
    `${count(done, { other: "#" })} sur ${count(total, { one: "# note intégrée", other: "# notes intégrées" })}`,
  cancel: "Annuler",
  nothing: "Il n’y a ici aucune note à intégrer.",
  done: (notes) => count(notes, { one: "# note intégrée.", other: "# notes intégrées." }),
  left: (notes, reason) =>
    count(notes, {
      one: `# note est restée telle quelle\u202f: ${reason}`,
      other: `# notes sont restées telles quelles, la première pour ceci\u202f: ${reason}`,
    }),
  headingGone: (note) => `${quoted(note)} a changé entre-temps et reste en l’état.`,
  from: (link) => `Tiré de ${link}`,
};

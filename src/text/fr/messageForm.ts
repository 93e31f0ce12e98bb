import type { Strings } from "../strings";

/** The form that shows a message to write. */
export const frenchMessageForm: Strings["forms"]["message"] = {
  title: (name) => `Écrire à ${name}`,
  subject: "Objet",
  body: "Message",
  bodyHint: "Un brouillon à modifier librement. Rien ne part d’ici.",
  copy: "Copier",
  openMail: "Ouvrir un brouillon d’e-mail",
};

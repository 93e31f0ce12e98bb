import type { Strings } from "../strings";

/** The form that shows a message to write. */
export const germanMessageForm: Strings["forms"]["message"] = {
  title: (name) => `An ${name} schreiben`,
  subject: "Betreff",
  body: "Nachricht",
  bodyHint: "Ein Entwurf, den du frei ändern kannst. Von hier wird nichts gesendet.",
  copy: "Kopieren",
  openMail: "E-Mail-Entwurf öffnen",
};

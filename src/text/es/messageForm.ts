import type { Strings } from "../strings";

export const spanishMessageForm: Strings["forms"]["message"] = {
  title: (name) => `Escribir a ${name}`,
  subject: "Asunto",
  body: "Mensaje",
  bodyHint: "Un borrador que puedes cambiar. Desde aquí no se envía nada.",
  copy: "Copiar",
  openMail: "Abrir borrador de correo",
};

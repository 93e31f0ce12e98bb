import type { Strings } from "../strings";

export const portugueseMessageForm: Strings["forms"]["message"] = {
  title: (name) => `Escrever para ${name}`,
  subject: "Assunto",
  body: "Mensagem",
  bodyHint: "Um rascunho para mudar como quiser. Nada é enviado daqui.",
  copy: "Copiar",
  openMail: "Abrir rascunho de e-mail",
};

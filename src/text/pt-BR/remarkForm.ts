import type { Strings } from "../strings";

export const portugueseRemarkForm: Strings["forms"]["remark"] = {
  title: "Adicionar observação",
  text: "Observação",
  textHint: (item) => `Vai abaixo de “${item}”.`,
  save: "Adicionar",
};

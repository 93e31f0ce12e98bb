import type { Strings } from "../strings";

export const portugueseNoteTypes: Strings["noteTypes"] = {
  agreement: "Acordo",
  agenda: "Pauta",
  recap: "Resumo",
  closing: "Nota de encerramento",
};

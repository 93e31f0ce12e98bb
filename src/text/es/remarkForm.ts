import type { Strings } from "../strings";

export const spanishRemarkForm: Strings["forms"]["remark"] = {
  title: "Añadir observación",
  text: "Observación",
  textHint: (item) => `Va bajo “${item}”.`,
  save: "Añadir",
};

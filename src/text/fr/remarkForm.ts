import type { Strings } from "../strings";
import { quoted } from "./quoted";

/** *Add remark*. */
export const frenchRemarkForm: Strings["forms"]["remark"] = {
  title: "Ajouter une remarque",
  text: "Remarque",
  textHint: (item) => `Ira sous ${quoted(item)}.`,
  save: "Ajouter",
};

import type { Strings } from "../strings";

/** *Add remark*. */
export const germanRemarkForm: Strings["forms"]["remark"] = {
  title: "Anmerkung hinzufügen",
  text: "Anmerkung",
  textHint: (item) => `Kommt unter „${item}“.`,
  save: "Hinzufügen",
};

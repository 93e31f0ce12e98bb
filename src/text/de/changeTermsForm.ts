import type { Strings } from "../strings";

/** *Change terms*. */
export const germanChangeTermsForm: Strings["forms"]["changeTerms"] = {
  title: "Absprachen ändern",
  relationship: "Mit",
  status: "Status",
  statuses: { active: "Aktiv", paused: "Pausiert" },
  review: "Zwischenbilanz",
  reviewHint: "Vorgeschlagen für die Halbzeit.",
  why: "Warum",
  whyHint: "In deinen Worten, wenn du magst.",
  save: "Ändern",
};

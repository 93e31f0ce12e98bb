import type { Strings } from "../strings";

/** *Change terms*. */
export const frenchChangeTermsForm: Strings["forms"]["changeTerms"] = {
  title: "Modifier les modalités",
  relationship: "Avec",
  status: "Statut",
  statuses: { active: "Actif", paused: "En pause" },
  review: "Bilan d’étape",
  reviewHint: "Proposé à mi-parcours.",
  why: "Pourquoi",
  whyHint: "Avec vos mots, si vous le souhaitez.",
  save: "Modifier",
};

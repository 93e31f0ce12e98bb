import type { Strings } from "../strings";

export const spanishChangeTermsForm: Strings["forms"]["changeTerms"] = {
  title: "Cambiar condiciones",
  relationship: "Con",
  status: "Estado",
  statuses: { active: "Activa", paused: "En pausa" },
  review: "Revisión",
  reviewHint: "Se propone a mitad de camino.",
  why: "Por qué",
  whyHint: "En tus palabras, si quieres.",
  save: "Cambiar",
};

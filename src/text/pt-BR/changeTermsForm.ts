import type { Strings } from "../strings";

export const portugueseChangeTermsForm: Strings["forms"]["changeTerms"] = {
  title: "Mudar condições",
  relationship: "Com",
  status: "Status",
  statuses: { active: "Ativa", paused: "Em pausa" },
  review: "Revisão",
  reviewHint: "Proposta na metade do caminho.",
  why: "Por quê",
  whyHint: "Em suas palavras, se quiser.",
  save: "Mudar",
};

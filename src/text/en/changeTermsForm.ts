/** *Change terms*. */
export const englishChangeTermsForm = {
  title: "Change terms",
  relationship: "With",
  status: "Status",
  statuses: { active: "Active", paused: "Paused" },
  review: "Review",
  reviewHint: "Proposed half way to the end.",
  why: "Why",
  whyHint: "In your own words, if you like.",
  save: "Change",
};

/** *Create recap*. */
export const englishRecapForm = {
  title: "Create recap",
  relationship: "With",
  meeting: "Meeting",
  otherMeeting: "Another meeting",
  when: "When it was",
  duration: "How long",
  durationHint: "Minutes.",
  focus: "Focus",
  topics: "Not reached",
  topicsHint: "What you tick waits for the next agenda.",
  next: "Next meeting",
  nextFormat: "Its format",
  planNext: "Plan it",
  planNextHint: "Makes its agenda, for you to fill.",
};

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
  next: "Next meeting",
};

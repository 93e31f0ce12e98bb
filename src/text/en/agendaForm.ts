/** *Create agenda*. */
export const englishAgendaForm = {
  title: "Create agenda",
  relationship: "With",
  first: "First meeting",
  firstHint: "You get to know each other first.",
  when: "Meeting",
  format: "Format",
  formatHint: "Such as video or in-person.",
  place: "Place",
  placeHint: "A place, or the link of a call.",
  focus: "Focus",
  focusHint: "The one topic that matters most.",
  goal: "Goal it serves",
};

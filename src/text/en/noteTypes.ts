/** The types of notes. */
export const englishNoteTypes = {
  agreement: "Agreement",
  agenda: "Agenda",
  recap: "Recap",
  closing: "Closing note",
};

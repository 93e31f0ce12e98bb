/** The form for a due date. */
export const englishDueForm = {
  title: "Due date",
  words: "In words",
  wordsHint: "Such as next friday, or in 2 weeks.",
  save: "Set",
};

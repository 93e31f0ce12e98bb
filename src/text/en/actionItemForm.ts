/** *Add action item*. */
export const englishActionItemForm = {
  title: "Add action item",
  add: "Add",
  what: "What",
  whatHint: "With its date in words, such as “send the CV by next friday”.",
  due: "Due",
  dueHint: "Read from the sentence, or chosen here.",
  dueOn: (date: string, away: string) => `${date}, ${away}.`,
  owner: "Whose",
  question: (name: string) => `A question to ${name}`,
  questionHint: "Due as agreed for answers.",
  goal: "Goal",
  noGoal: "None",
  relationship: "With",
};

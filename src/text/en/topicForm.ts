/** *Add topic for next meeting*. */
export const englishTopicForm = {
  title: "Add topic for next meeting",
  add: "Add",
  topic: "Topic",
  relationship: "With",
};

import type { Strings } from "../strings";

/** *Add topic for next meeting*. */
export const germanTopicForm: Strings["forms"]["topic"] = {
  title: "Thema fürs nächste Treffen",
  add: "Hinzufügen",
  topic: "Thema",
  relationship: "Mit",
};

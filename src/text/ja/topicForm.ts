import type { Strings } from "../strings";

export const japaneseTopicForm: Strings["forms"]["topic"] = {
  title: "次回の話題を追加",
  add: "追加",
  topic: "話題",
  relationship: "相手",
};

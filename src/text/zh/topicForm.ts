import type { Strings } from "../strings";

export const chineseTopicForm: Strings["forms"]["topic"] = {
  title: "添加下次会面的话题",
  add: "添加",
  topic: "话题",
  relationship: "对方",
};

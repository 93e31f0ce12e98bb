import type { Strings } from "../strings";

export const chineseDueForm: Strings["forms"]["due"] = {
  title: "期限",
  words: "用文字",
  wordsHint: "例如下周五，或两周后。",
  save: "设置",
};

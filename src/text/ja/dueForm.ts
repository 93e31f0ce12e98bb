import type { Strings } from "../strings";

export const japaneseDueForm: Strings["forms"]["due"] = {
  title: "期限",
  words: "言葉で",
  wordsHint: "例：来週の金曜日、2週間後",
  save: "設定",
};

import type { Strings } from "../strings";

export const japaneseRemarkForm: Strings["forms"]["remark"] = {
  title: "メモを追加",
  text: "メモ",
  textHint: (item) => `「${item}」の下に入ります。`,
  save: "追加",
};

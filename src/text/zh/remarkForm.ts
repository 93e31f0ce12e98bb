import type { Strings } from "../strings";

export const chineseRemarkForm: Strings["forms"]["remark"] = {
  title: "添加备注",
  text: "备注",
  textHint: (item) => `写在“${item}”下面。`,
  save: "添加",
};

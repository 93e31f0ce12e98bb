import type { Strings } from "../strings";

export const chineseNoteTypes: Strings["noteTypes"] = {
  agreement: "约定",
  agenda: "议程",
  recap: "纪要",
  closing: "结束总结",
};

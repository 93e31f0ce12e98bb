import type { Strings } from "../strings";

export const japaneseNoteTypes: Strings["noteTypes"] = {
  agreement: "合意書",
  agenda: "アジェンダ",
  recap: "振り返り",
  closing: "終了ノート",
};

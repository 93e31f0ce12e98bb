import type { Strings } from "../strings";

export const japaneseRound: Strings["round"] = {
  of: (number, people) => `${number}/${people}人`,
  done: (people) => `${people}/${people}人完了。`,
  calm: "全員を確認しました。また来週。",
  next: "次回の面談",
  none: "面談の予定はありません。",
  goOn: "次の人 →",
  finish: "完了 →",
  back: "← 戻る",
  close: "閉じる",
};

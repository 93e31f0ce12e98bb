import type { Strings } from "../strings";

export const japaneseClosingForm: Strings["forms"]["closing"] = {
  title: (name) => `終了ノート：${name}`,
  outcome: "結果",
  outcomes: {
    completed: "完了",
    "ended-early": "早期終了",
    faded: "自然消滅",
    renewed: "更新：新しい合意書に続く",
  },
  date: "日付",
  endingEarly: "早期終了についての合意",
  evidence: {
    "goal-met": "達成した目標",
    learning: "学び",
    "item-done": "完了したアクション",
    helped: "役に立ったこと",
    thanks: "感謝",
    then: "当時：初回の面談",
    now: "現在",
  },
  open: "残っていること",
  openHint: "選んだものは残ります。ほかは、それぞれのノートで中止になります。",
  all: "すべて選ぶ",
  none: "すべて外す",
  more: (rows) => `${rows}件すべてを表示`,
  openNote: (title, date) => (date === "" ? title : `${date}：${title}`),
};

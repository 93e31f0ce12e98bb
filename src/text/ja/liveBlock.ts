import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("ja");

export const japaneseLiveBlock: Strings["liveBlock"] = {
  unknown: (word, known) => `「${word}」はここでは使えません。使えるもの：${known}。`,
  nobody: "ブロックに相手の名前を書いてください：relationship: …",
  nothing: {
    actions: "未完了のものはありませんでした。",
    meetings: "面談はまだありません。",
    goals: "目標はまだありません。",
    people: "まだ誰もいません。",
    timeline: "この期間の面談はありません。",
    previous: "これより前の面談はありません。",
  },
  more: (rows) => count(rows, { other: "ダッシュボードにあと#件" }),
};

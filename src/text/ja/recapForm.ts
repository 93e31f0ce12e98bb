import type { Strings } from "../strings";

export const japaneseRecapForm: Strings["forms"]["recap"] = {
  title: "振り返りを作成",
  relationship: "相手",
  meeting: "面談",
  otherMeeting: "別の面談",
  when: "面談した日",
  duration: "所要時間",
  durationHint: "分単位。",
  focus: "テーマ",
  topics: "話せなかったこと",
  topicsHint: "選んだものは次のアジェンダに入ります。",
  next: "次回の面談",
  nextFormat: "次回の形式",
  planNext: "予定に入れる",
  planNextHint: "アジェンダを作ります。中身はあとで書けます。",
};

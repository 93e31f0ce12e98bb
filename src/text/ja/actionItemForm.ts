import type { Strings } from "../strings";
import { san } from "./honorific";

export const japaneseActionItemForm: Strings["forms"]["actionItem"] = {
  title: "アクションを追加",
  add: "追加",
  what: "内容",
  whatHint: "「来週の金曜日までに履歴書を送る」のように、期限も書けます。",
  due: "期限",
  dueHint: "文から読み取ります。ここで選ぶこともできます。",
  dueOn: (date, away) => `${date}（${away}）`,
  owner: "担当",
  question: (name) => `${san(name)}への質問`,
  questionHint: "期限は、合意した返信期限です。",
  goal: "目標",
  noGoal: "なし",
  relationship: "相手",
};

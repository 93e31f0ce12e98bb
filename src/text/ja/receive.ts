import type { Strings } from "../strings";

export const japaneseReceive: Strings["receive"] = {
  title: "メールを取り込む",
  receive: "取り込む",
  text: "メールまたは振り返り",
  textHint: "ここに貼り付けてください。どこにも送信されません。",
  from: "差出人",
  meeting: "対象の面談",
  otherMeeting: "別の面談",
  date: "面談した日",
  added: (note) => `「${note}」がすでにあるため、足りない部分を追加します。`,
  nothingNew: (note) => `すべて「${note}」にあります。`,
  kept: "残す内容",
  keptHint: "ヘッダー、引用、署名を除いたものです。",
  items: "約束",
  itemsHint: "選んだものがアクションになります。",
  item: (number) => `約束${number}`,
};

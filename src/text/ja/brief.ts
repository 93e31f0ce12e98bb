import type { Strings } from "../strings";
import { san } from "./honorific";

export const japaneseBrief: Strings["brief"] = {
  title: (name) => `面談前メモ：${name}`,
  noMeeting: "面談の予定はありません。",
  nothing: "まだ何もありません。アジェンダと振り返りの内容がここに集まります。",
  focus: "テーマ",
  lastTime: (when) => `前回（${when}）`,
  yours: "あなたの約束",
  theirs: (name) => `${san(name)}の約束`,
  questions: "質問",
  remember: "覚えておくこと",
  topics: "話したいこと",
  learnings: "前回の学び",
  openAgenda: "アジェンダを開く",
  createAgenda: "アジェンダを作成",
};

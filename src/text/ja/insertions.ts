import type { Strings } from "../strings";

export const japaneseInsertions: Strings["insertions"] = {
  placeholder: "セクション、チェックリスト、問いかけ、目標、アクション…",
  section: (heading, noteType) => `${heading}（${noteType}）`,
  goal: "目標",
  item: "アクション",
  liveBlock: (part) => `ライブブロック：${part}`,
  liveBlockOf: (part, name) => `ライブブロック：${part}（${name}）`,
  nowhere: "カーソルがプロパティ、コード、コメントの中にあります。先に本文に移動してください。",
};

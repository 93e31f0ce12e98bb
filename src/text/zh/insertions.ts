import type { Strings } from "../strings";

export const chineseInsertions: Strings["insertions"] = {
  placeholder: "小节、清单、提问、目标、行动项…",
  section: (heading, noteType) => `${heading}（${noteType}）`,
  goal: "目标",
  item: "行动项",
  liveBlock: (part) => `实时块：${part}`,
  liveBlockOf: (part, name) => `实时块：${part}（${name}）`,
  nowhere: "光标在属性、代码或注释中。请先移到正文。",
};

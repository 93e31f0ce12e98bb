import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("zh");

export const chineseLiveBlock: Strings["liveBlock"] = {
  unknown: (word, known) => `此处不能用“${word}”。可用：${known}。`,
  nobody: "请在块中写明对方：relationship: …",
  nothing: {
    actions: "当时没有未完成的。",
    meetings: "还没有会面。",
    goals: "还没有目标。",
    people: "还没有人。",
    timeline: "这几个月没有会面。",
    previous: "此前没有会面。",
  },
  more: (rows) => count(rows, { other: "仪表盘中还有#条" }),
};

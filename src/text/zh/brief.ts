import type { Strings } from "../strings";
import { spaced } from "./spaced";

export const chineseBrief: Strings["brief"] = {
  title: (name) => `会前速览：${name}`,
  noMeeting: "没有计划中的会面。",
  nothing: "还没有内容。议程和纪要中的内容会汇集在这里。",
  focus: "重点",
  lastTime: (when) => `上次（${when}）`,
  yours: "你的承诺",
  theirs: (name) => spaced(`${name}的承诺`),
  questions: "问题",
  remember: "记住",
  topics: "想谈的话题",
  learnings: "上次的收获",
  openAgenda: "打开议程",
  createAgenda: "创建议程",
};

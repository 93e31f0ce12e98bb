import type { Strings } from "../strings";
import { spaced } from "./spaced";

export const chineseActionItemForm: Strings["forms"]["actionItem"] = {
  title: "添加行动项",
  add: "添加",
  what: "内容",
  whatHint: "可带上日期，例如“下周五前发送简历”。",
  due: "期限",
  dueHint: "从句子中读取，也可在此选择。",
  dueOn: (date, away) => `${date}，${away}。`,
  owner: "负责人",
  question: (name) => spaced(`向${name}提问`),
  questionHint: "期限按约定的答复时间。",
  goal: "目标",
  noGoal: "无",
  relationship: "对方",
};

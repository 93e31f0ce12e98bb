import type { Strings } from "../strings";

export const chineseChangeTermsForm: Strings["forms"]["changeTerms"] = {
  title: "更改条款",
  relationship: "对方",
  status: "状态",
  statuses: { active: "进行中", paused: "已暂停" },
  review: "回顾",
  reviewHint: "建议在到结束日期的中点。",
  why: "原因",
  whyHint: "用你自己的话写，可留空。",
  save: "更改",
};

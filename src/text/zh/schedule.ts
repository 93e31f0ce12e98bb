import { counting } from "../counts";
import type { Strings } from "../strings";
import { spaced } from "./spaced";

const count = counting("zh");

export const chineseSchedule: Strings["schedule"] = {
  calendar: "日历文件…",
  title: "安排会面",
  relationship: "对方",
  count: "次数",
  until: (day) => `直到${day}`,
  meeting: (number) => `会面${number}`,
  remove: (meeting) => `移除${meeting}`,
  format: "形式",
  place: "地点",
  placeHint: "地点，或通话链接。",
  save: "安排",
  scheduled: (name, meetings) => count(meetings, { other: spaced(`已安排与${name}的#次会面。`) }),
  kept: (sentence, meetings) => `${sentence}${count(meetings, { other: "另有#次此前已计划。" })}`,
  allPlanned: (name) => spaced(`与${name}的这些会面都已计划。请选择其他日期。`),
  thereAt: (time, city) => spaced(`${city}当地${time}`),
  thereOn: (day, time, city) => spaced(`${city}当地${day}${time}`),
  atNight: (there) => `${there}，夜间`,
  clash: (name, time) => spaced(`${time}你要与${name}会面`),
  avoids: (day, name) => spaced(`避开${day}，那天与${name}会面`),
  planned: "已计划，保持不变",
  secondThatDay: "当天第二次会面",
  weekend: "在周末",
  past: "已过去",
  afterEnd: (day) => `在约定结束（${day}）之后`,
  moveTitle: "改期或取消会面",
  which: "会面",
  what: "操作",
  choices: { move: "改期", cancel: "取消" },
  to: "新日期",
  reason: "原因",
  reasonHint: "会写入笔记，可留空。",
  saveMove: "保存",
  moved: (name, when) => spaced(`与${name}的会面已改到${when}。`),
  canceled: (name) => spaced(`已取消与${name}的会面。`),
};

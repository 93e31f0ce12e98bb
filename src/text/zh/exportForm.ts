import type { Strings } from "../strings";

export const chineseExportForm: Strings["forms"]["export"] = {
  title: "导出",
  send: "导出",
  what: "内容",
  things: { calendar: "计划会面的日历", meetings: "会面", items: "行动项" },
  whose: "对方",
  everybody: "所有人",
  period: "时段",
  periodHint: "留空：不限。",
  from: "从",
  to: "到",
  format: "格式",
  formats: { csv: "表格（CSV）", json: "数据（JSON）" },
  forSpreadsheet: "用于 Excel",
  alarm: "提前提醒",
  alarmHint: "分钟。留空：不提醒。",
  open: "打开",
  meetingWith: (name) => `导师指导：${name}`,
  files: { calendar: "日历", meetings: "会面", items: "行动项" },
};

import type { Strings } from "../strings";

export const chineseBase: Strings["base"] = {
  upcoming: "即将到来的会面",
  toSend: "待发送的纪要",
  history: "历史",
  ending: "约定（按结束日期）",
  properties: {
    "file.name": "笔记",
    "formula.people": "人员",
    "note.date": "日期",
    "note.time": "时间",
    "note.focus": "重点",
    "note.format": "形式",
    "note.place": "地点",
    "note.duration": "分钟",
    "note.ends": "结束",
    "note.review": "回顾",
    "note.status": "状态",
    "note.objective": "总目标",
  },
};

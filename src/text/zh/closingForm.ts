import type { Strings } from "../strings";

export const chineseClosingForm: Strings["forms"]["closing"] = {
  title: (name) => `结束总结：${name}`,
  outcome: "结果",
  outcomes: {
    completed: "已完成",
    "ended-early": "提前结束",
    faded: "逐渐中断",
    renewed: "续约：随后有新的约定",
  },
  date: "日期",
  endingEarly: "关于提前结束的约定",
  evidence: {
    "goal-met": "达成的目标",
    learning: "收获",
    "item-done": "完成的行动项",
    helped: "有帮助的事",
    thanks: "感谢",
    then: "当初：首次会面",
    now: "现在",
  },
  open: "未完事项",
  openHint: "勾选的保持未完成，其余在各自的笔记中取消。",
  all: "全部勾选",
  none: "全部取消",
  more: (rows) => `显示全部${rows}条`,
  openNote: (title, date) => (date === "" ? title : `${date}：${title}`),
};

import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("zh");

export const chineseItems: Strings["items"] = {
  you: "你",
  both: "双方",
  unfiled: "未归类",
  due: (date) => `期限：${date}`,
  daysLate: (days) => count(days, { other: "逾期#天" }),
  meetingsOld: (meetings) => count(meetings, { other: "已历#次会面" }),
  inProgress: "进行中",
  undo: "撤销",
  more: "更改行动项",
  menu: {
    due: "期限",
    days: { today: "今天", tomorrow: "明天", "in-a-week": "一周后" },
    nextMeeting: (when) => `下次会面（${when}）`,
    chooseDay: "选择日期…",
    noDay: "无期限",
    owner: "负责人",
    cancel: "取消",
    reopen: "重新打开",
    addRemark: "添加备注…",
    openNote: "打开笔记",
    editInTasks: "在 Tasks 中编辑",
  },
  none: "没有未完成的。笔记中的行动项会出现在这里。",
};

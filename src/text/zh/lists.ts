import type { Strings } from "../strings";

export const chineseLists: Strings["lists"] = {
  filter: "筛选",
  everyone: "所有人",
  active: "进行中的指导关系",
  people: "某个人",
  organizations: "某个机构",
  arrange: "行动项的分组、排序和筛选",
  groupBy: "分组",
  groupings: { relationship: "人员", owner: "负责人", due: "期限", goal: "目标", note: "笔记" },
  sortBy: "排序",
  orders: { due: "期限", oldest: "最早的在前", priority: "优先级" },
  show: "显示",
  whose: { anyone: "所有人的", you: "你的", others: "其他人的" },
  late: "仅逾期",
  closed: "已完成的",
  drop: (filter) => `取消筛选：${filter}`,
  times: {
    late: "逾期",
    today: "今天",
    soon: "未来7天",
    later: "以后",
    none: "无期限",
    closed: "已完成",
  },
  noGoal: "无目标",
  noneFits: "没有符合筛选的行动项。",
};

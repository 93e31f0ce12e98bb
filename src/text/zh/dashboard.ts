import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("zh");

export const chineseDashboard: Strings["dashboard"] = {
  title: "导师指导",
  search: "搜索",
  searchLabel: "搜索人员、行动项和会面",
  clearSearch: "清除搜索",
  nothingFound: (query) => `没有与“${query}”匹配的内容。`,
  new: "新建",
  newAgreement: "约定",
  newAgenda: "议程",
  newRecap: "纪要",
  newItem: "行动项",
  firstStep: "先创建一份约定：和谁会面、多久一次、下次何时。",
  reading: "正在读取你的笔记",
  readSoFar: (done, total) => `${count(done, { other: "#" })}/${count(total, { other: "#" })}篇笔记`,
  itemsLeft: (left) => count(left, { other: "还剩#项" }),
  people: "人员",
  closed: "已结束",
  items: "行动项",
  timeline: "时间线",
  upcoming: "即将到来的会面",
  history: "会面历史",
  goals: "目标",
  problems: "待检查的笔记",
};

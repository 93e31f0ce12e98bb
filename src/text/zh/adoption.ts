import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("zh");

export const chineseAdoption: Strings["adoption"] = {
  placeholder: "笔记或文件夹…",
  vault: "整个仓库",
  title: "纳入已有笔记",
  adopt: "纳入",
  hint: "只添加属性，笔记正文保持不变。",
  partner: "对方",
  partnerHint: "用于没有提到其他人的笔记。",
  role: "你是",
  boxes: "计入原有的复选框",
  boxesHint: "否则只计入带标签的。",
  untickAll: "全部取消",
  tickLikely: "勾选可能的",
  include: (title) => `纳入${title}`,
  of: (what, title) => `${title}的${what}`,
  type: "类型",
  noType: "类型…",
  person: "对方",
  date: "日期",
  asAbove: "同上",
  part: (note) => `来自“${note}”的新笔记`,
  showMore: (rows) => `再显示${count(rows, { other: "#" })}条`,
  looking: (done, total) => `已查看${count(done, { other: "#" })}/${count(total, { other: "#" })}篇笔记`,
  adopting: (done, total) => `已纳入${count(done, { other: "#" })}/${count(total, { other: "#" })}篇笔记`,
  cancel: "取消",
  nothing: "这里没有可以纳入的笔记。",
  done: (notes) => count(notes, { other: "已纳入#篇笔记。" }),
  left: (notes, reason) => count(notes, { other: `#篇笔记保持原样，第一篇的原因：${reason}` }),
  headingGone: (note) => `“${note}”期间已被更改，因此保持原样。`,
  from: (link) => `来自${link}`,
};

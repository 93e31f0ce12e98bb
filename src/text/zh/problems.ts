import type { Strings } from "../strings";

export const chineseProblems: Strings["problems"] = {
  brokenProperties: {
    reason: "无法读取属性：YAML 有错误。",
    remedy: "在源码模式中打开笔记，修正 --- 之间的行。",
  },
  unreadableProperty: (property, value) => ({
    reason: `无法读取属性 ${property} 的“${value}”。`,
    remedy: `修正 ${property}，或将其删除。`,
  }),
  missingDate: {
    reason: "笔记没有日期。",
    remedy: "添加属性 date，例如 2026-03-04。",
  },
  impossibleDate: (field, value) => ({
    reason: `有一行的 ${field} 是“${value}”，这不是日期。`,
    remedy: "修正该行中的日期。",
  }),
  fieldTwice: (field) => ({
    reason: `一个行动项有两个 ${field}，以最后一个为准。`,
    remedy: "从该行删除其中一个。",
  }),
  missingLink: (property, target) => ({
    reason: `属性 ${property} 链接到“${target}”，但它不存在。`,
    remedy: "修正链接，或创建该笔记。",
  }),
  peopleDiffer: (agreement) => ({
    reason: `此笔记与“${agreement}”写的人不同，以约定为准。`,
    remedy: "修正其中一个的 mentor 和 mentee。",
  }),
  nobodyNamed: {
    reason: "笔记既没有写导师，也没有写学员。",
    remedy: "添加属性 mentor 或 mentee。",
  },
  neitherIsYou: {
    reason: "导师和学员都不是你。",
    remedy: "修正姓名，或在设置中添加你的别名。",
  },
  samePersonTwice: {
    reason: "导师和学员是同一个人。",
    remedy: "修正属性 mentor 或 mentee。",
  },
  sidesSwapped: {
    reason: "导师和学员与约定中的相反。",
    remedy: "对调 mentor 和 mentee，或修正约定的属性 role。",
  },
  sameMeeting: (other, date) => ({
    reason: `“${other}”也是${date}的同一次会面。`,
    remedy: "合并两篇笔记，或修正其中一篇的日期或时间。",
  }),
  twoActiveAgreements: (other) => ({
    reason: `“${other}”也是这两人的有效约定。`,
    remedy: "将较早的一份的 status 设为 closed。",
  }),
  closingAlone: (agreement) => ({
    reason: `此笔记结束了指导关系，但“${agreement}”尚未结束。`,
    remedy: "将约定的 status 设为 closed，或删除此笔记。",
  }),
  itemTwice: (other, description) => ({
    reason: `“${description}”在“${other}”中也有，只计一次。`,
    remedy: "从议程中删除它。",
  }),
  endBeforeStart: {
    reason: "约定的结束早于开始。",
    remedy: "修正属性 started 或 ends。",
  },
  conflictCopy: (other) => ({
    reason: `同步服务生成了“${other}”的这个副本，不予计入。`,
    remedy: "补上缺少的内容，然后删除副本。",
  }),
  unreadableNote: {
    reason: "无法读取笔记。",
    remedy: "打开它查看内容。",
  },
  atLine: (line) => `第${line}行`,
};

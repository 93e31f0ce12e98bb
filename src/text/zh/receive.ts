import type { Strings } from "../strings";

export const chineseReceive: Strings["receive"] = {
  title: "收录邮件",
  receive: "收录",
  text: "邮件或纪要",
  textHint: "粘贴到这里。不会发送到任何地方。",
  from: "来自",
  meeting: "关于哪次会面",
  otherMeeting: "另一次会面",
  date: "会面日期",
  added: (note) => `“${note}”已存在：缺少的内容会添加进去。`,
  nothingNew: (note) => `“${note}”已有全部内容。`,
  kept: "保留的内容",
  keptHint: "不含邮件头、引用和签名。",
  items: "承诺",
  itemsHint: "勾选的会成为行动项。",
  item: (number) => `承诺${number}`,
};

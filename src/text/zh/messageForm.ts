import type { Strings } from "../strings";
import { spaced } from "./spaced";

export const chineseMessageForm: Strings["forms"]["message"] = {
  title: (name) => spaced(`写信给${name}`),
  subject: "主题",
  body: "消息",
  bodyHint: "这是草稿，可随意修改。这里不会发送任何内容。",
  copy: "复制",
  openMail: "打开邮件草稿",
};

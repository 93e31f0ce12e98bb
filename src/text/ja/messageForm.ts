import type { Strings } from "../strings";
import { san } from "./honorific";

export const japaneseMessageForm: Strings["forms"]["message"] = {
  title: (name) => `${san(name)}に連絡`,
  subject: "件名",
  body: "メッセージ",
  bodyHint: "自由に書き換えられる下書きです。ここからは送信されません。",
  copy: "コピー",
  openMail: "メールの下書きを開く",
};

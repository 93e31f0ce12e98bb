import type { Strings } from "../strings";

export const chineseRecapForm: Strings["forms"]["recap"] = {
  title: "创建纪要",
  relationship: "对方",
  meeting: "会面",
  otherMeeting: "另一次会面",
  when: "会面时间",
  duration: "时长",
  durationHint: "分钟。",
  focus: "重点",
  topics: "没谈到的",
  topicsHint: "勾选的会留到下一份议程。",
  next: "下次会面",
  nextFormat: "其形式",
  planNext: "列入计划",
  planNextHint: "创建其议程，供你填写。",
};

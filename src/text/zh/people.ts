import { counting } from "../counts";
import type { Strings } from "../strings";
import { spaced } from "./spaced";

const count = counting("zh");

export const chinesePeople: Strings["people"] = {
  yourMentor: "你的导师",
  yourMentee: "你的学员",
  mentorOf: (mentee) => spaced(`${mentee}的导师`),
  more: (name) => spaced(`${name}的更多操作`),
  draft: "草稿",
  paused: "已暂停",
  closed: "已结束",
  informal: "非正式",
  lastMet: (when) => `上次：${when}`,
  nextMeeting: (when) => `下次：${when}`,
  noneYet: "还没有会面",
  atTime: (day, time) => `${day} ${time}`,
  youOwe: (items) => `你欠${count(items, { other: "#" })}项`,
  owesYou: (items) => `对方欠${count(items, { other: "#" })}项`,
  against: (actual, agreed) => `${actual}（约定：${agreed}）`,
  paces: { due: "该会面了", overdue: "早该会面", quiet: "久未会面" },
};

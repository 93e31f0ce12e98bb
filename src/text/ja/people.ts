import { counting } from "../counts";
import type { Strings } from "../strings";
import { san } from "./honorific";

const count = counting("ja");

export const japanesePeople: Strings["people"] = {
  yourMentor: "あなたのメンター",
  yourMentee: "あなたのメンティー",
  mentorOf: (mentee) => `${san(mentee)}のメンター`,
  more: (name) => `${san(name)}の詳細`,
  draft: "下書き",
  paused: "休止中",
  closed: "終了",
  informal: "個人的",
  lastMet: (when) => `前回：${when}`,
  nextMeeting: (when) => `次回：${when}`,
  noneYet: "面談はまだありません",
  atTime: (day, time) => `${day} ${time}`,
  youOwe: (items) => `自分の宿題${count(items, { other: "#" })}件`,
  owesYou: (items) => `相手の宿題${count(items, { other: "#" })}件`,
  against: (actual, agreed) => `${actual}（合意：${agreed}）`,
  paces: { due: "面談の時期", overdue: "面談の遅れ", quiet: "ご無沙汰" },
};

import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("ja");

export const japaneseTimeline: Strings["timeline"] = {
  held: "実施",
  planned: "予定",
  moved: "日程変更",
  off: "中止・未実施",
  gap: "合意より長い間隔",
  today: "今日",
  movedFrom: (day) => `${day}から変更`,
  heldSince: (meetings, day) => `${day}から面談${count(meetings, { other: "#" })}回実施`,
  plannedOnes: (meetings) => count(meetings, { other: "予定#回" }),
  movedOnes: (meetings) => count(meetings, { other: "日程変更#回" }),
  offOnes: (meetings) => count(meetings, { other: "中止・未実施#回" }),
  gaps: (times, days) =>
    `合意より長い間隔${count(times, { other: "#" })}回（最長${count(days, { other: "#" })}日）`,
};

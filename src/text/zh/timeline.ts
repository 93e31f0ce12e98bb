import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("zh");

export const chineseTimeline: Strings["timeline"] = {
  held: "已进行",
  planned: "计划中",
  moved: "已改期",
  off: "取消或未进行",
  gap: "超过约定的间隔",
  today: "今天",
  movedFrom: (day) => `由${day}改期`,
  heldSince: (meetings, day) => `${day}以来会面${count(meetings, { other: "#" })}次`,
  plannedOnes: (meetings) => count(meetings, { other: "计划#次" }),
  movedOnes: (meetings) => count(meetings, { other: "改期#次" }),
  offOnes: (meetings) => count(meetings, { other: "取消或未进行#次" }),
  gaps: (times, days) =>
    `${count(times, { other: "#" })}次超过约定的间隔，最长${count(days, { other: "#" })}天`,
};

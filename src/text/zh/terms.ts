import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("zh");

const every = {
  days: ["每天", "每#天"],
  weeks: ["每周", "每#周"],
  months: ["每月", "每#个月"],
} as const;

export const chineseTerms: Strings["terms"] = {
  agreed: (name) => `“${name}”从今天起生效。`,
  changed: (name) => `已更改“${name}”的条款。`,
  unchanged: (name) => `“${name}”已是如此，因此保持原样。`,
  goalMet: (goal) => `已达成：${goal}`,
  goalOpen: (goal) => `重新打开：${goal}`,
  goalGone: (name) => `此目标期间已被更改或移动。请查看“${name}”。没有写入任何内容。`,
  cadence: (cadence) => {
    if (cadence.kind === "as-needed") return "按需";
    const [each, several] = every[cadence.unit];
    return cadence.count === 1 ? each : count(cadence.count, { other: several });
  },
  minutes: (minutes) => count(minutes, { other: "#分钟" }),
  hours: (hours) => count(hours, { other: "#小时" }),
  daysAhead: (days) => count(days, { other: "提前#天" }),
  paused: "暂停",
  resumed: "恢复",
  closed: "结束",
  kinds: { formal: "正式", informal: "非正式" },
  labels: {
    kind: "",
    cadence: "",
    duration: "",
    formats: "形式",
    started: "开始",
    ends: "结束",
    review: "回顾",
    objective: "总目标",
    organization: "机构",
    agendaLead: "议程",
    responseTime: "答复时间",
    timeZone: "时区",
  },
  instead: (now, before) => `由${before}改为${now}`,
  none: "无",
};

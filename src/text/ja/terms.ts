import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("ja");

const every = {
  days: ["毎日", "#日ごと"],
  weeks: ["毎週", "#週間ごと"],
  months: ["毎月", "#か月ごと"],
} as const;

export const japaneseTerms: Strings["terms"] = {
  agreed: (name) => `「${name}」は今日から有効です。`,
  changed: (name) => `「${name}」の条件を変更しました。`,
  unchanged: (name) => `「${name}」はすでにこの内容のため、そのままにしました。`,
  goalMet: (goal) => `達成：${goal}`,
  goalOpen: (goal) => `未達成に戻しました：${goal}`,
  goalGone: (name) =>
    `この目標は途中で変更または移動されました。「${name}」を確認してください。何も書き込んでいません。`,
  cadence: (cadence) => {
    if (cadence.kind === "as-needed") return "必要に応じて";
    const [each, several] = every[cadence.unit];
    return cadence.count === 1 ? each : count(cadence.count, { other: several });
  },
  minutes: (minutes) => count(minutes, { other: "#分" }),
  hours: (hours) => count(hours, { other: "#時間" }),
  daysAhead: (days) => count(days, { other: "#日前" }),
  paused: "休止",
  resumed: "再開",
  closed: "終了",
  kinds: { formal: "制度に基づく", informal: "個人的" },
  labels: {
    kind: "",
    cadence: "",
    duration: "",
    formats: "形式",
    started: "開始日",
    ends: "終了日",
    review: "見直し",
    objective: "目的",
    organization: "組織",
    agendaLead: "アジェンダ",
    responseTime: "返信期限",
    timeZone: "タイムゾーン",
  },
  instead: (now, before) => `${before}から${now}に変更`,
  none: "なし",
};

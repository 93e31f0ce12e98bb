import type { Strings } from "../strings";
import { san } from "./honorific";

export const japaneseExportForm: Strings["forms"]["export"] = {
  title: "エクスポート",
  send: "エクスポート",
  what: "対象",
  things: { calendar: "予定した面談のカレンダー", meetings: "面談", items: "アクション" },
  whose: "相手",
  everybody: "全員",
  period: "期間",
  periodHint: "空欄：制限なし。",
  from: "開始",
  to: "終了",
  format: "形式",
  formats: { csv: "表（CSV）", json: "データ（JSON）" },
  forSpreadsheet: "Excel用",
  alarm: "事前の通知",
  alarmHint: "分。空欄：なし。",
  open: "開く",
  meetingWith: (name) => `${san(name)}とのメンタリング`,
  files: { calendar: "カレンダー", meetings: "面談", items: "アクション" },
};

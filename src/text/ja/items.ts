import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("ja");

export const japaneseItems: Strings["items"] = {
  you: "あなた",
  both: "両者",
  unfiled: "未分類",
  due: (date) => `期限：${date}`,
  daysLate: (days) => count(days, { other: "#日遅れ" }),
  meetingsOld: (meetings) => count(meetings, { other: "#回前の面談から" }),
  inProgress: "進行中",
  undo: "元に戻す",
  more: "アクションを変更",
  menu: {
    due: "期限",
    days: { today: "今日", tomorrow: "明日", "in-a-week": "1週間後" },
    nextMeeting: (when) => `次回の面談（${when}）`,
    chooseDay: "日付を選ぶ…",
    noDay: "期限なし",
    owner: "担当",
    cancel: "中止",
    reopen: "未完了に戻す",
    addRemark: "メモを追加…",
    openNote: "ノートを開く",
    editInTasks: "Tasksで編集",
  },
  none: "未完了のものはありません。ノートのアクションがここに表示されます。",
};

import { counting } from "../counts";
import type { Strings } from "../strings";
import { san } from "./honorific";

const count = counting("ja");

export const japaneseMatters: Strings["matters"] = {
  meetingToday: "今日は面談の日です。",
  meetingTodayAt: (time) => `今日${time}から面談です。`,
  firstMeetingToday: "今日は初回の面談です。中止は避けましょう。",
  firstMeetingTodayAt: (time) => `今日${time}から初回の面談です。中止は避けましょう。`,
  firstMeetingAhead: (when, items) => count(items, { other: `初回の面談は${when}です。準備すること：#件。` }),
  didYouMeetOn: (day) => `${day}に面談しましたか？`,
  didYouMeet: (day) => `${day}、面談しましたか？`,
  activityUntried: (activity) => `しばらく新しいことを試していません。「${activity}」はどうでしょう？`,
  yes: "はい",
  moved: "日程変更",
  no: "いいえ",
  recapDue: (when) => `振り返りの期限は${when}です。`,
  recapWasDue: (when) => `振り返りの期限は${when}でした。`,
  recapToSend: (when) => `振り返りを送りましょう。期限は${when}です。`,
  recapWasToSend: (when) => `振り返りを送りましょう。期限は${when}でした。`,
  recapMissing: (name) => `${san(name)}の振り返りがまだ届いていません。`,
  linksPromised: (items, when) => count(items, { other: `約束したリンクと回答：#件、期限は${when}です。` }),
  agendaDue: (when) => `アジェンダの期限は${when}です。`,
  agendaWasDue: (when) => `アジェンダの期限は${when}でした。`,
  agendaToShare: (when) => `アジェンダを共有しましょう。期限は${when}です。`,
  agendaWasToShare: (when) => `アジェンダを共有しましょう。期限は${when}でした。`,
  promisesOverdue: (items) => count(items, { other: "あなたのアクション#件が期限切れです。" }),
  answerOwed: "質問があなたの回答を待っています。",
  answerDue: (when) => `回答の期限は${when}です。`,
  answerWasDue: (when) => `回答の期限は${when}でした。`,
  questionUnanswered: (when) => `質問の回答がまだありません。期限は${when}でした。`,
  introductionToWrite: "まだ面談がありません。自己紹介を送りましょう。",
  agreementDraft: "合意書はまだ下書きです。",
  reviewDue: (when) => `見直しの予定日は${when}でした。`,
  reviewDueToday: "今日は見直しの日です。",
  ends: (when) => `合意の終了日は${when}です。`,
  ended: (when) => `合意の終了日は${when}でした。`,
  goalsMet: (goals) =>
    goals === 1
      ? "目標を達成しました。お祝いして、終わり方を話しましょう。"
      : count(goals, { other: "#件の目標をすべて達成しました。お祝いして、終わり方を話しましょう。" }),
  noMeetingPlanned: "面談の予定がありません。",
  noneWhile: {
    due: "面談の時期ですが、予定がありません。",
    overdue: "面談の時期を過ぎましたが、予定がありません。",
  },
  quietFor: (days) => count(days, { other: "面談の予定がなく、#日ご無沙汰です。" }),
  write: "書く",
  open: "開く",
  openAgenda: "アジェンダを開く",
  createAgenda: "アジェンダを作成",
  share: "共有",
  markSent: "送付済みにする",
  markShared: "共有済みにする",
  addTopic: "話題を追加",
  itCame: "届いた",
  answer: "回答",
  writeTo: (name) => `${san(name)}に連絡`,
  schedule: "日程を登録",
  end: "終了",
  show: "表示",
};

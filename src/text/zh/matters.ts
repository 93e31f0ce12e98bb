import { counting } from "../counts";
import type { Strings } from "../strings";
import { spaced } from "./spaced";

const count = counting("zh");

export const chineseMatters: Strings["matters"] = {
  meetingToday: "今天有会面。",
  meetingTodayAt: (time) => `今天${time}会面。`,
  firstMeetingToday: "今天是首次会面，请不要取消。",
  firstMeetingTodayAt: (time) => `今天${time}是首次会面，请不要取消。`,
  firstMeetingAhead: (when, items) => count(items, { other: `首次会面：${when}，要准备#件事。` }),
  didYouMeetOn: (day) => `${day}会面了吗？`,
  didYouMeet: (day) => `${day}会面了吗？`,
  activityUntried: (activity) => `有一阵子没有尝试新活动了。试试：${activity}？`,
  yes: "是",
  moved: "改期",
  no: "否",
  recapDue: (when) => `纪要期限：${when}。`,
  recapWasDue: (when) => `纪要已逾期：${when}到期。`,
  recapToSend: (when) => `请发送纪要，期限：${when}。`,
  recapWasToSend: (when) => `请发送纪要，${when}已到期。`,
  recapMissing: (name) => spaced(`还没有收到${name}的纪要。`),
  linksPromised: (items, when) => count(items, { other: `承诺的链接和解答：#项，期限：${when}。` }),
  agendaDue: (when) => `议程期限：${when}。`,
  agendaWasDue: (when) => `议程已逾期：${when}到期。`,
  agendaToShare: (when) => `请分享议程，期限：${when}。`,
  agendaWasToShare: (when) => `请分享议程，${when}已到期。`,
  promisesOverdue: (items) => count(items, { other: "你有#个行动项逾期。" }),
  answerOwed: "有个问题等你答复。",
  answerDue: (when) => `你的答复期限：${when}。`,
  answerWasDue: (when) => `你的答复已逾期：${when}到期。`,
  questionUnanswered: (when) => `你的问题还没有答复，${when}已到期。`,
  introductionToWrite: "还没有会面：先介绍一下自己。",
  agreementDraft: "约定还是草稿。",
  reviewDue: (when) => `回顾已逾期：${when}到期。`,
  reviewDueToday: "今天该做回顾了。",
  ends: (when) => `约定结束：${when}。`,
  ended: (when) => `约定已于${when}结束。`,
  goalsMet: (goals) =>
    goals === 1
      ? "目标已达成：庆祝一下，并谈谈如何结束。"
      : count(goals, { other: "#个目标全部达成：庆祝一下，并谈谈如何结束。" }),
  noMeetingPlanned: "没有计划中的会面。",
  noneWhile: {
    due: "该会面了，但还没有计划。",
    overdue: "早该会面了，但还没有计划。",
  },
  quietFor: (days) => count(days, { other: "没有计划中的会面，已#天未会面。" }),
  write: "撰写",
  open: "打开",
  openAgenda: "打开议程",
  createAgenda: "创建议程",
  share: "分享",
  markSent: "标为已发送",
  markShared: "标为已分享",
  addTopic: "添加话题",
  itCame: "已收到",
  answer: "答复",
  writeTo: (name) => spaced(`写信给${name}`),
  schedule: "安排",
  end: "结束",
  show: "显示",
};

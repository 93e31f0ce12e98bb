import type { NoteTexts } from "../noteTexts";

export const chineseLists: NoteTexts["lists"] = {
  "mentor-checklist": {
    heading: "导师清单",
    body: `- 关心进展
- 保持双向沟通
- 用心倾听
- 让人找得到你
- 建立信心与信任
- 坦诚
- 分享成功与挫折
- 引荐给客户、管理层和同行
- 对不同看法保持开放
- 示范，以身作则`,
  },
  "mentee-checklist": {
    heading: "学员清单",
    body: `- 主动联系，采取主动
- 保持好奇
- 清楚明确：带着重点和问题来
- 用心倾听
- 乐于接受反馈
- 有问题就联系{{mentor}}
- 说出什么有帮助
- 挑战自己
- 付诸行动：每天运用
- 保持投入，用心经营这段关系
- 让上级了解情况
- 表达感谢`,
  },
  "first-meeting": {
    heading: "首次会面的提问",
    body: `- 你现在的角色是什么，负责什么？
- 之前做过哪些职位，哪段经历影响最大？
- 你的优势是什么，想发展什么？
- 你是怎么走到今天的？
- 怎样才能让我们双方都有收获？
- 哪些内容只留在我们之间？`,
  },
  review: {
    heading: "回顾的提问",
    body: `- 我们之间哪些做得好？
- 哪些应该换种做法？
- 目标还合适吗？
- 会面的频率和时长还合适吗？
- 接下来可以试试什么？`,
  },
  closing: {
    heading: "结束谈话的提问",
    body: `- 当初想做什么，达成了什么？
- 个人和职业上有什么变化？
- 我们为什么感到自豪？
- 什么最有帮助，什么本可以更有帮助？
- 接下来各自做什么？`,
  },
  grow: {
    heading: "GROW 模型",
    body: `- Goal（目标）：你想要什么？
- Reality（现状）：现在情况如何？
- Options（选择）：你可以做什么？
- Will（意愿）：你将做什么，何时完成？`,
  },
  "smart-goal": {
    heading: "SMART 目标",
    body: `- 具体（Specific）：究竟是什么？
- 可衡量（Measurable）：怎么知道达成了？
- 可实现（Achievable）：什么使它可行？
- 相关（Relevant）：为什么重要？
- 有时限（Time-bound）：何时完成？`,
  },
};

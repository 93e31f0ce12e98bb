import { openItems, type NoteTexts, type SectionText } from "../noteTexts";
import { chineseLists } from "./noteLists";

const neverShared: SectionText = { heading: "私密", body: "<!-- 从不分享 -->" };

export const chineseNotes: NoteTexts = {
  preparation: {
    readUp: "了解彼此的经历",
    sendBackground: "发送简历和一小段个人经历",
    readBackground: "了解学员的经历",
  },
  leads: { remember: "记住", goal: "目标", agreed: "商定重点" },
  changes: { moved: "改期", canceled: "取消" },
  closing: {
    then: "当初",
    now: "现在",
    learned: "我学到的",
    renewed: (closing) => `续约自${closing}`,
  },
  formats: { "in-person": "面对面", phone: "电话", video: "视频", email: "邮件", chat: "聊天" },
  labeled: (label, text) => `${label}：${text}`,
  lists: chineseLists,
  typeWords: {
    agreement: ["约定", "协议", "合约"],
    agenda: ["议程"],
    recap: ["纪要", "会面", "会议", "见面", "面谈", "谈话", "通话", "辅导", "指导", "一对一"],
    closing: ["结束总结", "结业", "告别"],
  },
  goalPrompt: "<!-- [by:: 日期]，以及{{mentor}}能如何帮助 -->",
  roles: { mentor: "导师", mentee: "学员" },
  sections: {
    agreement: {
      goals: {
        heading: "目标",
        body: `- <!-- [by:: 日期] 要学的技能、要借鉴的专长、要克服的不足 -->
  - <!-- {{mentor}}能如何帮助；如何达成可以先不定 -->`,
      },
      expectations: {
        heading: "期望",
        body: `- 为什么是{{mentor}}，{{mentee}}希望学到什么：
- 怎样对{{mentee}}、对{{mentor}}有收获，{{mentee}}能回馈什么：`,
        mentorBody: `- 为什么是{{mentee}}，{{mentor}}希望传授和学到什么：
- 怎样对{{mentor}}、对{{mentee}}有收获，{{mentee}}能回馈什么：`,
      },
      activities: {
        heading: "活动",
        body: `- 处理当前的一个问题，或演练求职面试等场景
- 主持一次会议并获得反馈
- 参加社交活动 <!-- 以后：跟岗学习、商务会议、项目建议 -->`,
      },
      meetings: {
        heading: "会面",
        body: `- {{mentor}}和{{mentee}}方便的时间：
- 需要改期时：<!-- 如何告知，提前多久；改期而非取消 -->
- 议程：<!-- 提前发送吗？{{mentor}}可以补充吗？ -->`,
      },
      "between-meetings": {
        heading: "会面之间",
        body: "- 联系方式、答复、边界：<!-- 不是会面形式；多久答复；时间有限 -->",
      },
      confidentiality: {
        heading: "保密",
        body: "- 只留在我们之间的内容，以及不谈的内容：",
      },
      "ending-early": {
        heading: "提前结束",
        body: "- 任何一方都可以提前结束，不受责怪：<!-- 如何说明 -->",
      },
      changes: { heading: "变更记录", body: "" },
      private: { heading: "私密", body: "" },
    },
    agenda: {
      "catch-up": {
        heading: "近况",
        body: `- {{remember}}
<!-- 想问的一件事 -->`,
      },
      "since-last-time": {
        heading: "上次以来",
        body: openItems,
      },
      "getting-to-know": {
        heading: "互相认识",
        body: `<!-- 事先了解彼此的经历。这次会面不要取消。 -->
- 目前的角色和职责、以前的职位、重要经历
- 各自简短的职业故事；{{mentor}}如何走到今天
- 各自愿意分享的个人情况
- 优势、志向、发展需要、弱点`,
      },
      "our-agreement": {
        heading: "我们的约定",
        body: `- 各自的期望
- {{agreement}}`,
      },
      focus: {
        heading: "重点",
        body: `{{focus}}
- {{goal}}
- {{topics}}
<!-- 目标、挑战、问题。如有变化，添加“商定重点：…”。 -->`,
      },
      plan: {
        heading: "计划",
        body: "<!-- 挑战、选择、明确的计划；或用 GROW。欢迎不好开口的话题。 -->",
      },
      review: {
        heading: "回顾",
        body: "<!-- 什么有效，要改什么，目标还合适吗？ -->",
      },
      ending: {
        heading: "临近结束",
        body: "<!-- 达成了什么，如何收尾，接下来做什么 -->",
      },
      "next-meeting": {
        heading: "下次会面",
        body: `- {{next}}
<!-- 日期、时间、形式、地点 -->`,
      },
      "action-items": {
        heading: "行动项",
        body: "<!-- 各自做什么，何时完成；结束前商定 -->",
      },
      private: neverShared,
    },
    recap: {
      thanks: {
        heading: "感谢",
        body: "<!-- 感谢什么，用你自己的话 -->",
      },
      "key-learnings": {
        heading: "收获",
        body: "- ",
      },
      "action-items": {
        heading: "行动项",
        body: `<!-- 练习技能、参加活动、阅读、在工作中找机会、每天运用。建议写作“试试：…” -->
{{items}}`,
      },
      questions: {
        heading: "问题",
        body: "<!-- 会面之间提出的 -->",
      },
      decisions: {
        heading: "决定",
        body: "- ",
      },
      resources: {
        heading: "资源",
        body: "<!-- 承诺的链接和其他资料 -->",
      },
      answers: {
        heading: "解答",
        body: "<!-- 对遗留问题的解答；{{mentee}}的反馈带来的改变 -->",
      },
      "what-helped": {
        heading: "有帮助的事",
        body: "<!-- 什么特别有帮助，举个例子；什么会更有帮助 -->",
      },
      "next-meeting": {
        heading: "下次会面",
        body: `- {{next}}
<!-- 地点，谁发送议程 -->`,
      },
      topics: {
        heading: "下次的话题",
        body: "<!-- 等待下一份议程；从不分享 -->",
      },
      private: {
        heading: "私密",
        body: "<!-- 从不分享。以“记住：”开头的行会在下次的近况中出现。 -->",
      },
    },
    closing: {
      "what-we-set-out": { heading: "当初的设想", body: "{{objective}}" },
      "what-was-reached": { heading: "达成的成果", body: "<!-- 达成的目标，完成的工作 -->" },
      "key-learnings": { heading: "收获", body: "<!-- 会留下来的 -->" },
      "then-and-now": { heading: "当初与现在", body: "<!-- 首次会面的话与今天的话对照 -->" },
      growth: { heading: "成长", body: "<!-- 个人和职业 -->" },
      celebrate: { heading: "庆祝", body: "<!-- 值得自豪的事，如何庆祝 -->" },
      thanks: { heading: "感谢", body: "<!-- 感谢什么，用你自己的话 -->" },
      "still-open": { heading: "未完事项", body: "<!-- 谁继续做什么 -->" },
      "what-comes-next": {
        heading: "接下来",
        body: "<!-- 还保持联系吗？下一段关系中，作为学员或导师要看重什么 -->",
      },
      private: neverShared,
    },
  },
};

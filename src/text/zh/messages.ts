import type { MessageFacts, MessageTexts } from "../messageTexts";

export const chineseMessages: MessageTexts = {
  introduction: (facts) => ({
    subject: `自我介绍：${facts.user}`,
    body: letter(
      facts,
      "很高兴您愿意做我的导师。[我是谁、做什么，两句话。]",
      `我希望向您学习：${facts.objective ?? "[什么，为什么向您]"}。`,
      `您希望什么时候第一次见面${facts.length === null ? "" : `，大约${facts.length}`}？日期、时间和地点由您决定。比如，我在[三个日期和时间]都可以。`,
    ),
  }),
  background: (facts) => ({
    subject: "首次会面之前",
    body: letter(
      facts,
      `期待${facts.firstMeeting === null ? "" : `${facts.firstMeeting}的`}首次会面。附上我的简历，并简单介绍一下我的经历：`,
      "[我现在做什么，以前做过什么，什么影响了我，一小段话。]",
      "我也在了解您的经历。还有什么能帮助我准备的吗？",
    ),
  }),
  quiet: {
    mentee: (facts) => ({
      subject: "下次什么时候见面？",
      body: letter(
        facts,
        `${lastMet(facts)}我希望能继续向您请教。[这段时间我做了什么，一句话。]`,
        "[两三个日期和时间]您方便吗？其他时间也可以。",
        "如果您希望少见几次，或者觉得现在适合告一段落，请直接告诉我，我完全理解。",
      ),
    }),
    mentor: (facts) => ({
      subject: "最近怎么样？",
      body: letter(
        facts,
        `${lastMet(facts)}想知道你最近怎么样。[上次谈话我记得的事，一句话。]`,
        "要不要再见一面？我在[两三个日期和时间]有空。",
        "如果你希望少见几次，或者觉得现在适合告一段落，也没关系，直接告诉我就好。",
      ),
    }),
  },
  question: (facts) => ({
    subject: "一个问题",
    body: letter(
      facts,
      "前些时候问过一个问题，想听听您的看法：",
      facts.question,
      "两行就够了。如果当面说更方便，我们下次见面时再谈。",
    ),
  }),
};

function letter({ partner, user }: MessageFacts, ...paragraphs: readonly string[]): string {
  return [`${partner}：`, ...paragraphs, `祝好\n${user}`].join("\n\n");
}

function lastMet({ lastMeeting }: MessageFacts): string {
  return lastMeeting === null ? "好久不见，" : `我们上次见面是${lastMeeting}，`;
}

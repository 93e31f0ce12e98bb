import type { MessageFacts, MessageTexts } from "../messageTexts";

/** Messages to write between meetings. The person reads, changes and sends them; the plugin never does. */
export const englishMessages: MessageTexts = {
  introduction: (facts) => ({
    subject: `Introduction: ${facts.user}`,
    body: letter(
      facts,
      `I am very glad that you will be my mentor. [Who I am and what I do, in two sentences.]`,
      `What I hope to learn from you: ${facts.objective ?? "[what, and why from you]"}.`,
      `When would you like to meet for the first time${facts.length === null ? "" : `, for about ${facts.length}`}? The choice of day, time and place is yours. For example, I could come on [three days and times].`,
    ),
  }),
  background: (facts) => ({
    subject: "Before our first meeting",
    body: letter(
      facts,
      `I look forward to our first meeting${facts.firstMeeting === null ? "" : ` on ${facts.firstMeeting}`}. My CV is attached, and here is a little about my background:`,
      "[What I do now, what I did before, and what shaped me, in one short paragraph.]",
      "I am reading up on your background, too. Is there anything else that would help me prepare?",
    ),
  }),
  quiet: {
    mentee: (facts) => ({
      subject: "When shall we meet next?",
      body: letter(
        facts,
        `${lastMet(facts)} and I would like to pick it up again. [What I did since, in one sentence.]`,
        "Would [two or three days and times] suit you? Another time is just as good.",
        "If meeting less often would be easier for you, or if this is a good point to end, please say so: I will understand.",
      ),
    }),
    mentor: (facts) => ({
      subject: "How are things?",
      body: letter(
        facts,
        `${lastMet(facts)} and I wonder how things are going. [What I remember of our last talk, in one sentence.]`,
        "Would you like to meet again? I could on [two or three days and times].",
        "If meeting less often would suit you better, or if this is a good point to end, that is fine too: just tell me.",
      ),
    }),
  },
  question: (facts) => ({
    subject: "A question between meetings",
    body: letter(
      facts,
      `a while ago I asked you something, and I would be glad to have your thoughts:`,
      facts.question,
      "Two lines are enough. If it is easier to talk about it, let us do so when we meet next.",
    ),
  }),
};

function letter({ partner, user }: MessageFacts, ...paragraphs: readonly string[]): string {
  return [`Hello ${partner},`, ...paragraphs, `Best wishes,\n${user}`].join("\n\n");
}

function lastMet({ lastMeeting }: MessageFacts): string {
  return lastMeeting === null ? "It has been a while since we met," : `We last met on ${lastMeeting},`;
}

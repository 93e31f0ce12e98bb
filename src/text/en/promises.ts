import type { ReceiveTexts } from "../receiveTexts";

/** What mails and recaps in English are read by. */
export const englishPromises: ReceiveTexts = {
  language: "en",
  writerWill: /\bI(?:['’]ll| will| shall|['’]m going to| am going to| promise to) (?:also |then )?/i,
  readerWill:
    /(?:\byou(?:['’]ll| will| agreed to| promised to| wanted to) |\b(?:could|can|would|will) you (?:please )?|^please )/i,
  bothWill: /(?:\bwe(?:['’]ll| will| agreed to| shall) |\blet['’]s )(?:both )?/i,
  idle: /^(?:(?:not|never|be|see|have|find|hear|meet|miss|enjoy|notice|let (?:me|you) know|look forward|do my best)\b|(?:need|want|like|love)\b)/i,
  both: ["both", "both of us", "us", "we", "together"],
  headings: {
    "action-items": ["Next steps", "To do", "To-do", "Todo", "Todos", "Actions", "Tasks", "Action points"],
    "key-learnings": ["Takeaways", "Key takeaways", "Learnings", "What I learned"],
    "next-meeting": ["Next time", "Next session"],
    decisions: ["What we decided"],
    resources: ["Links"],
  },
  asReceived: "As received",
};

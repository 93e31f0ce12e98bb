import type { ReceiveTexts } from "../receiveTexts";

/** Verbs of what people promise; such a one behind 我 or 我们, or a day in between, needs no word for the future. */
const verbs = "发|寄|传|转|介绍|联系|整理|准备|写|查|问|约|读|看看|试试|练习|帮你|帮您|告诉|打电话";

/** What mails and recaps in Chinese are read by. */
export const chinesePromises: ReceiveTexts = {
  language: "zh",
  writerWill: new RegExp(
    `我(?:会|将会?|来|打算|准备|保证|答应)(?:尽快|马上|再|也|先)?|我(?=[^我你您们，,。]{0,16}(?:${verbs}))`,
  ),
  readerWill:
    /(?:请|麻烦)(?:你|您)(?:帮忙|帮我|先|再|也)?|(?:^|[，,；;\s])(?:也|并|还)?请(?!问|教|假)|(?:你|您)(?:可不可以|能不能|可以|能否|能|会|要|答应)(?:帮忙|帮我|先|再|也)?/,
  bothWill: new RegExp(
    `(?:让我们|咱们|我们)(?:约定|同意|决定|说好|(?:会|将|来|要|可以)?(?:都|再|先)?(?=一起|[^我你您，,。]{0,16}(?:${verbs}|定)))`,
  ),
  idle: /^(?:已|刚|很|非常|不|没|在(?![^，,。]*[前内把给])|想|觉得|希望|期待|放心|保重|注意|随时|告诉我|告知|查收|联系我|知道|看到|多|见谅|原谅)|^[^，,。]{0,12}(?:见面|见|聊聊?|努力|加油|保持联系)[。！!.]*$|[了过][。！!.]*$/,
  reworded: [[/[吗呢吧]$/, ""]],
  both: ["双方", "我们", "一起", "两人", "共同"],
  headings: {
    "action-items": ["下一步", "待办", "待办事项", "任务", "行动计划", "后续行动"],
    "key-learnings": ["学到的", "心得", "主要收获", "要点"],
    "next-meeting": ["下次", "下次见面", "下次时间"],
    decisions: ["决议", "决定事项"],
    resources: ["链接", "资料", "参考资料"],
  },
  asReceived: "收到的原文",
};

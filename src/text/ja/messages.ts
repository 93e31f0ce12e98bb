import type { MessageFacts, MessageTexts } from "../messageTexts";
import { san } from "./honorific";

export const japaneseMessages: MessageTexts = {
  introduction: (facts) => ({
    subject: `自己紹介：${facts.user}`,
    body: letter(
      facts,
      "このたびはメンターをお引き受けいただき、ありがとうございます。[自分が何者で何をしているか、2文で]",
      `学びたいこと：${facts.objective ?? "[何を、なぜこの方から]"}`,
      `初回の面談は${facts.length === null ? "" : `${facts.length}ほどで、`}いつがよろしいでしょうか。日時と場所はお任せします。私は、たとえば[候補の日時を3つ]に伺えます。`,
    ),
  }),
  background: (facts) => ({
    subject: "初回の面談の前に",
    body: letter(
      facts,
      `${facts.firstMeeting === null ? "" : `${facts.firstMeeting}の`}初回の面談を楽しみにしております。履歴書を添付し、経歴を簡単にご紹介します。`,
      "[今の仕事、これまでの仕事、影響を受けたことを短い段落で]",
      "ご経歴も拝見しております。ほかに準備に役立つものがあれば、お知らせください。",
    ),
  }),
  quiet: {
    mentee: (facts) => ({
      subject: "次回の面談について",
      body: letter(
        facts,
        `${lastMet(facts)}また面談をお願いできればと思います。[その後にしたことを1文で]`,
        "[候補の日時を2、3]のご都合はいかがでしょうか。ほかの日時でも構いません。",
        "頻度を減らすほうがよろしい場合や、ここで区切りとする場合は、遠慮なくお知らせください。",
      ),
    }),
    mentor: (facts) => ({
      subject: "その後いかがですか",
      body: letter(
        facts,
        `${lastMet(facts)}その後の様子が気になっています。[前回の話で覚えていることを1文で]`,
        "また話しませんか。私は[候補の日時を2、3]が空いています。",
        "頻度を減らしたい場合や、ここで区切りにしたい場合も、遠慮なく教えてください。",
      ),
    }),
  },
  question: (facts) => ({
    subject: "面談の合間の質問",
    body: letter(
      facts,
      "先日お尋ねした件について、お考えを伺えればと思います。",
      facts.question,
      "2行ほどで十分です。直接のほうがよろしければ、次回の面談でお聞かせください。",
    ),
  }),
};

function letter({ partner, user }: MessageFacts, ...paragraphs: readonly string[]): string {
  return [san(partner), ...paragraphs, `よろしくお願いいたします。\n${user}`].join("\n\n");
}

function lastMet({ lastMeeting }: MessageFacts): string {
  return lastMeeting === null ? "お久しぶりです。" : `前回の面談は${lastMeeting}でした。`;
}

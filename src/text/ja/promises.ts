import type { ReceiveTexts } from "../receiveTexts";

/** What may go ahead of a promise: a first clause, a word that goes on, the pronoun. */
const ahead =
  "^(?:[^、]{1,40}(?:が|ので|けど|ば|たら)、)?(?:(?:では|それでは|また|なお)、?)?(?:私(?:たち)?(?:は|が|から)、?)?";

/** The verb ends a Japanese sentence and says what is done, so all of the sentence is the item. */
function endingIn(verbs: string): RegExp {
  return new RegExp(`${ahead}(?=.*(?:${verbs})[ねよ]?[。！？.!?]*$)`);
}

const does = "(?:し|[送作取や]り|[書聞]き|読み|おき|[てで]み|[えけせべめ見])ます";

/** What mails and recaps in Japanese are read by. */
export const japanesePromises: ReceiveTexts = {
  language: "ja",
  writerWill: endingIn(does),
  readerWill: endingIn(
    "ください|下さい|[てで](?:いただけ|頂け|もらえ|くれ)(?:ます|ますでしょう|ません|ないでしょう)か" +
      "|[てで](?:いただける|頂ける|もらえる|くれる)と[^、]{2,9}|[をも]お願い(?:し|いたし|致し|でき)ます(?:でしょうか|か)?",
  ),
  bothWill: endingIn(`ましょうか?|ことに(?:し|なり)ました|(?:一緒に|二人で|私たち)[^、]{0,40}${does}`),
  idle: /よろしく|楽しみ|期待し|感謝|失礼|応援し|待ちし|気軽|遠慮なく|安心|お知らせください|気をつけ|自愛|(?:会い|話し|頑張り)ま(?:す|しょう)/,
  // To the plain form of the verb, as lists of things to do have it.
  reworded: [
    [/(?:[ねよ]|ことに(?:し|なり)ました|をお願い.{3,10})$/, ""],
    [/ましょうか?$/, "ます"],
    [/ご(\p{sc=Han}{2,4})(?:ください|下さい)$/u, "$1する"],
    [/([てで])(?:ください|下さい|(?:いただけ|頂け|もらえ|くれ).{2,14})$/, "$1"],
    [/([送作取や])(?:ります|って)$/, "$1る"],
    [/([書聞])(?:きます|いて)$/, "$1く"],
    [/読(?:みます|んで)$/, "読む"],
    [/([試探渡話出返])(?:します|して)$/, "$1す"],
    [/(?:いたします|致します|します|して)$/, "する"],
    [/おきます$/, "おく"],
    [/([てで])みます$/, "$1みる"],
    [/([えけせべめ見])(?:ます|て)$/, "$1る"],
  ],
  both: ["両者", "二人", "2人", "一緒"],
  headings: {
    "action-items": [
      "アクションアイテム",
      "ネクストアクション",
      "次のステップ",
      "やること",
      "タスク",
      "宿題",
    ],
    "key-learnings": ["学んだこと", "気づき"],
    "next-meeting": ["次回", "次回の予定", "次回予定"],
    decisions: ["決まったこと", "決定"],
    resources: ["リンク", "参考資料"],
  },
  asReceived: "受け取った内容",
};

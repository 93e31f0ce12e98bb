import { describe, expect, it } from "vitest";
import { mailText } from "../../src/note/mailText";
import { receive } from "../../src/note/receive";
import { receiveTexts } from "../../src/text/languages";
import { readingRules } from "./readNote";

/** What Ana promises or asks for, who is to do it, the item that it becomes, and when it is due. */
type Promised = readonly [
  sentence: string,
  owner: "mentor" | "mentee" | "both",
  item: string,
  due: string | null,
];

interface Speech {
  readonly promises: readonly Promised[];
  readonly talk: readonly string[];
}

/** By the app's code for the language. Ana writes to Maya on Thursday, March 5. */
const speeches: Readonly<Record<string, Speech>> = {
  de: {
    promises: [
      ["Ich schicke dir die Folien bis Freitag.", "mentor", "Dir die Folien schicken", "2026-03-06"],
      [
        "Bis Freitag leite ich dir die Einladung weiter.",
        "mentor",
        "Dir die Einladung weiterleiten",
        "2026-03-06",
      ],
      ["Außerdem frage ich Rut, ob sie Zeit hat.", "mentor", "Rut fragen, ob sie Zeit hat", null],
      ["Ich werde dich auch Rut vorstellen.", "mentor", "Dich auch Rut vorstellen", null],
      ["Könntest du bitte bis 11. März den Startplan lesen?", "mentee", "Den Startplan lesen", "2026-03-11"],
      [
        "Schick mir bitte deinen Lebenslauf, sobald er fertig ist.",
        "mentee",
        "Schick mir deinen Lebenslauf, sobald er fertig ist",
        null,
      ],
      ["Wir probieren beide morgen die Demo aus.", "both", "Die Demo ausprobieren", "2026-03-06"],
      ["Lass uns den Vortrag gemeinsam üben!", "both", "Den Vortrag gemeinsam üben", null],
    ],
    talk: [
      "Ich werde am Montag in Porto sein.",
      "Ich freue mich auf unser Treffen.",
      "Kannst du mir Bescheid geben?",
      "Wir werden uns am Montag sehen.",
      "Ich frage mich, wie es dir geht.",
      "Das Gespräch hat mir sehr geholfen.",
    ],
  },
  ja: {
    promises: [
      ["金曜日までに資料を送ります。", "mentor", "資料を送る", "2026-03-06"],
      ["私から田中さんに連絡しておきますね。", "mentor", "田中さんに連絡しておく", null],
      ["お手数ですが、来週の水曜日までに企画書を書いてください。", "mentee", "企画書を書く", "2026-03-11"],
      ["履歴書を見せていただけますか？", "mentee", "履歴書を見せる", null],
      ["次回は一緒に発表の練習をします。", "both", "次回は一緒に発表の練習をする", null],
      ["明日までに候補\nを決めましょう！", "both", "候補を決める", "2026-03-06"],
      ["添付の計画をご確認ください。", "mentee", "添付の計画を確認する", null],
    ],
    talk: [
      "どうぞよろしくお願いします。",
      "次回の面談を楽しみにしています。",
      "資料はもう送りました。",
      "月曜日に会いましょう。",
      "いつでもお気軽にご連絡ください。",
    ],
  },
  fr: {
    promises: [
      ["Je t’envoie les diapos vendredi.", "mentor", "T’envoyer les diapos", "2026-03-06"],
      ["D’ici vendredi, je vous présenterai à Rut.", "mentor", "Vous présenter à Rut", "2026-03-06"],
      ["Je vous appellerai la semaine prochaine.", "mentor", "Vous appeler", "2026-03-12"],
      ["Je vais relire le plan.", "mentor", "Relire le plan", null],
      ["Pourriez-vous m’envoyer votre CV avant le 11 mars ?", "mentee", "M’envoyer votre CV", "2026-03-11"],
      ["Envoie-moi ton CV, s’il te plaît.", "mentee", "Envoie-moi ton CV", null],
      ["Nous allons lire le livre.", "both", "Lire le livre", null],
      ["Essayons une démo demain !", "both", "Essayons une démo", "2026-03-06"],
    ],
    talk: [
      "Je vais bien.",
      "J’espère que vous allez réussir.",
      "Je serai à Porto lundi.",
      "Merci de votre aide précieuse.",
      "Nous nous verrons lundi.",
      "Je me demande comment vous allez.",
      "Notre échange m’a beaucoup aidé.",
    ],
  },
  es: {
    promises: [
      ["Te enviaré las diapositivas el viernes.", "mentor", "Enviar las diapositivas", "2026-03-06"],
      ["Voy a presentarte a Rut.", "mentor", "Presentarte a Rut", null],
      ["Mañana te paso el artículo.", "mentor", "Pasar el artículo", "2026-03-06"],
      ["¿Podrías preparar el plan para el próximo miércoles?", "mentee", "Preparar el plan", "2026-03-11"],
      ["Por favor, mándame tu CV.", "mentee", "Mándame tu CV", null],
      ["Quedamos en probar una demo.", "both", "Probar una demo", null],
      ["Haremos una lista.", "both", "Hacer una lista", null],
    ],
    talk: [
      "Voy a estar en Oporto.",
      "Te veré pronto.",
      "¿Me puedes avisar?",
      "Preparé la presentación ayer.",
      "Te mando un abrazo.",
      "Nos vemos el lunes.",
    ],
  },
  "pt-BR": {
    promises: [
      ["Vou te mandar os slides até sexta-feira.", "mentor", "Mandar os slides", "2026-03-06"],
      ["Eu te apresento à Rut.", "mentor", "Apresentar à Rut", null],
      ["Se quiser, também lerei o plano amanhã.", "mentor", "Ler o plano", "2026-03-06"],
      ["Você poderia preparar o plano até 11 de março?", "mentee", "Preparar o plano", "2026-03-11"],
      ["Pode me enviar seu currículo?", "mentee", "Enviar seu currículo", null],
      ["Combinamos de testar uma demo.", "both", "Testar uma demo", null],
      ["Faremos uma lista.", "both", "Fazer uma lista", null],
    ],
    talk: [
      "Vou estar no Porto.",
      "Vamos nos ver na segunda.",
      "Você pode me avisar?",
      "Preparei a apresentação ontem.",
      "Te mando um abraço.",
      "A Ana vai trazer bolo.",
    ],
  },
  zh: {
    promises: [
      ["我会把幻灯片发给你。", "mentor", "把幻灯片发给你", null],
      ["我周五前把资料发给你。", "mentor", "把资料发给你", "2026-03-06"],
      ["你能在下周三之前把简历发给我吗？", "mentee", "把简历发给我", "2026-03-11"],
      ["另外，请准备一份发布计划！", "mentee", "准备一份发布计划", null],
      ["我们一起练习一下演讲吧。", "both", "一起练习一下演讲", null],
      ["我们约定后天\n试用演示版。", "both", "试用演示版", "2026-03-07"],
    ],
    talk: [
      "我会想你的。",
      "我已经把资料发给你了。",
      "如有问题，请随时联系我。",
      "我们周一见！",
      "感谢您的邀请。",
      "我们聊得很愉快。",
    ],
  },
};

const people = {
  mentor: { name: "Ana Silva", target: null },
  mentee: { name: "Maya Lindqvist", target: null },
};

describe.each(Object.entries(speeches))(
  "in a mail in %s, whether the app speaks that or English,",
  (mailLanguage, { promises, talk }) => {
    const itemsOf = (mail: string, language = mailLanguage) =>
      receive(mailText(mail).lines, {
        headings: readingRules.headings,
        texts: receiveTexts,
        people,
        writer: "mentor",
        written: new Date(2026, 2, 5, 12),
        language,
      }).items;

    it.each(promises)("a promise becomes an item: %s", (sentence, owner, text, due) => {
      const item = { text, owner, due, isListed: false };
      expect([itemsOf(sentence), itemsOf(sentence, "en")]).toEqual([[item], [item]]);
    });

    it.each(talk)("what promises nothing does not: %s", (sentence) => {
      expect(itemsOf(sentence)).toEqual([]);
    });
  },
);

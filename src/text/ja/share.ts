import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("ja");

export const japaneseShare: Strings["share"] = {
  kinds: {
    agreement: "メンタリング合意書",
    agenda: "面談のアジェンダ",
    recap: "面談の振り返り",
    closing: "終了ノート",
  },
  titled: (kind, date) => `${kind}（${date}）`,
  people: (mentor, mentee) => `メンター：${mentor}、メンティー：${mentee}`,
  focus: (focus) => `テーマ：${focus}`,
  askForTopics: "話したいことはありますか？お知らせいただければ、書き加えます。",
  both: "両者",
  due: (date) => `期限：${date}`,
  done: (date) => `${date}に完了`,
  statuses: { "in-progress": "進行中", done: "完了", cancelled: "中止" },
  days: {
    by: (date) => `${date}まで`,
    met: (date) => `${date}に達成`,
    tried: (date) => `${date}に実施`,
  },
  terms: {
    objective: (objective) => `目的：${objective}`,
    asNeeded: "必要に応じて面談します。",
    every: {
      days: (number) =>
        number === 1 ? "毎日面談します。" : count(number, { other: "#日ごとに面談します。" }),
      weeks: (number) =>
        number === 1 ? "毎週面談します。" : count(number, { other: "#週間ごとに面談します。" }),
      months: (number) =>
        number === 1 ? "毎月面談します。" : count(number, { other: "#か月ごとに面談します。" }),
    },
    duration: (length) => `1回の面談は${length}です。`,
    formats: (formats) => `面談の形式：${formats}`,
    channels: (channels) => `面談の合間の連絡：${channels}`,
    responseTime: (hours) => `質問には${hours}以内に答えます。`,
    agendaLead: (days) => count(days, { other: "アジェンダは面談の#日前までに送ります。" }),
    started: (date) => `開始日：${date}`,
    review: (date) => `見直しの日：${date}`,
    ends: (date) => `終了日：${date}`,
    agreed: (date) => `合意した日：${date}`,
  },
  form: {
    title: "ノートを共有",
    sections: "共有する内容",
    above: "最初の見出しより上",
    asking: "話題を尋ねる",
    stays: (headings) => `共有しないもの：${headings}。`,
    upTo: (words) => `「${words}」まで。`,
    preview: "プレビュー",
    form: "コピー形式",
    forms: { html: "リッチテキスト", markdown: "マークダウン", plain: "プレーンテキスト" },
    mark: { agenda: "共有済みにする", recap: "送付済みにする" },
    copy: "コピー",
    mail: "メールの下書き",
    save: "ノートとして保存",
    system: "共有",
  },
  copied: (name) => `「${name}」をコピーしました。`,
  drafted: (name) => `「${name}」のメールの下書きを開きました。`,
  draftCut: (name) =>
    `「${name}」のメールの下書きは途中までです。全文をクリップボードから貼り付けてください。`,
  draftCutAlone: "メールの下書きには長すぎ、クリップボードも使えません。短くしてください。",
  saved: (name) => `「${name}」を保存しました。`,
  withNobody: (name) => `「${name}」にメンターもメンティーもありません。先にプロパティに追加してください。`,
  notHandedOver: "何も共有しませんでした。",
  handedOver: (name) => `「${name}」を共有しました。`,
  savedAs: (name) => `${name}（共有）`,
  marked: { agenda: "共有済みにしました。", recap: "送付済みにしました。" },
};

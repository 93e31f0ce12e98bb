import type { Strings } from "../strings";

export const japaneseAgendaForm: Strings["forms"]["agenda"] = {
  title: "アジェンダを作成",
  relationship: "相手",
  first: "初回の面談",
  firstHint: "まずお互いを知ることから始めます。",
  when: "面談",
  format: "形式",
  formatHint: "例：ビデオ通話、対面",
  place: "場所",
  placeHint: "場所、または通話のリンク。",
  focus: "テーマ",
  focusHint: "いちばん大切な話題をひとつ。",
  goal: "つながる目標",
};

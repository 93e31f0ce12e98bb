import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("ja");

export const japaneseDashboard: Strings["dashboard"] = {
  title: "メンタリング",
  search: "検索",
  searchLabel: "相手、アクション、面談を検索",
  clearSearch: "検索をクリア",
  nothingFound: (query) => `「${query}」に一致するものはありません。`,
  new: "新規",
  newAgreement: "合意書",
  newAgenda: "アジェンダ",
  newRecap: "振り返り",
  newItem: "アクション",
  firstStep: "まず合意書を作りましょう。相手、頻度、次回の面談を決めます。",
  reading: "ノートを読み込んでいます",
  readSoFar: (done, total) => `${count(total, { other: "#" })}件中${count(done, { other: "#" })}件のノート`,
  itemsLeft: (left) => count(left, { other: "残り#件" }),
  people: "相手",
  closed: "終了",
  items: "アクション",
  timeline: "タイムライン",
  upcoming: "今後の面談",
  history: "面談の履歴",
  goals: "目標",
  problems: "要確認のノート",
};

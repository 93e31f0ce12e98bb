import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("ja");

export const japaneseAdoption: Strings["adoption"] = {
  placeholder: "ノートまたはフォルダ…",
  vault: "保管庫全体",
  title: "既存のノートを登録",
  adopt: "登録",
  hint: "プロパティを追加します。ノートの本文は変わりません。",
  partner: "相手",
  partnerHint: "ほかに名前の出てこないノートに使います。",
  role: "あなたの立場",
  boxes: "以前のチェックボックスも数える",
  boxesHint: "オフの場合は、タグ付きのものだけを数えます。",
  untickAll: "すべて外す",
  tickLikely: "候補を選択",
  include: (title) => `${title}を登録`,
  of: (what, title) => `${title}の${what}`,
  type: "種類",
  noType: "種類…",
  person: "相手",
  date: "日付",
  asAbove: "上と同じ",
  part: (note) => `「${note}」から新規ノート`,
  showMore: (rows) => `さらに${count(rows, { other: "#" })}件を表示`,
  looking: (done, total) =>
    `${count(total, { other: "#" })}件中${count(done, { other: "#" })}件のノートを確認しました`,
  adopting: (done, total) =>
    `${count(total, { other: "#" })}件中${count(done, { other: "#" })}件のノートを登録しました`,
  cancel: "キャンセル",
  nothing: "登録できるノートはここにはありません。",
  done: (notes) => count(notes, { other: "#件のノートを登録しました。" }),
  left: (notes, reason) => count(notes, { other: `#件のノートは変更していません。最初の理由：${reason}` }),
  headingGone: (note) => `「${note}」は途中で変更されたため、そのままにしました。`,
  from: (link) => `${link}より`,
};

import { counting } from "../counts";
import type { Strings } from "../strings";
import { san } from "./honorific";

const count = counting("ja");

export const japaneseNotices: Strings["notices"] = {
  created: (name) => `「${name}」を作成しました。`,
  filled: (name) => `「${name}」に記入しました。`,
  movedItems: (name, items) => count(items, { other: `「${name}」を作成し、アクション#件を移動しました。` }),
  wasCancelled: (date) => `${date}の面談は中止になっています。面談しましたか？`,
  addedItem: (name) => `「${name}」に追加しました。`,
  nowhereToAdd: (name) => `${san(name)}とのアジェンダも振り返りもまだなく、アクションを追加できません。`,
  nowhereForTopic: (name) => `${san(name)}とのアジェンダも振り返りもまだなく、話題を追加できません。`,
  openBlock: (name) => `「${name}」に閉じていないコードかコメントがあります。先に閉じてください。`,
  undo: "元に戻す",
  undone: "元に戻しました。",
  undoneBut: (names) => `元に戻せなかったもの：${names}。ほかは元に戻しました。`,
  changed: (name) => `「${name}」を変更しました。`,
  noRelationship: "メンタリングの相手がまだいません。先に合意書を作成してください。",
  unusableName: (name) => `「${name}」はファイル名に使えません。文字か数字を含む名前を入力してください。`,
  unusablePath: "設定のファイル名パターンから、使える名前を作れません。設定で修正してください。",
  taken: (path) =>
    `「${path}」はすでに存在します。その名前を変えるか、設定のファイル名パターンを変えてください。`,
  folderIsFile: (path) =>
    `「${path}」はファイルなので、この名前のフォルダを作れません。その名前を変えるか、設定のフォルダを変えてください。`,
  gone: (path) => `「${path}」はもうありません。`,
  failed: (path, reason) => `「${path}」に書き込めませんでした：${reason}`,
  leftBehind: (names) => `それまでに書き込んだものは残っています：${names}。`,
  settingsUnsaved: (reason) => `設定を保存できませんでした：${reason}`,
  notText: (path) => `「${path}」はUTF-8のテキストではないため、そのままにしました。`,
  brokenProperties: (path) =>
    `「${path}」のプロパティを読み取れないため、そのままにしました。先に修正してください。`,
  changedSince: (path) => `「${path}」は途中で変更されたため、そのままにしました。`,
  alreadyWritten: (path) => `「${path}」にはすでに本文があるため、そのままにしました。`,
  templateNames: {
    agreement: "メンタリング合意書",
    agenda: "メンタリングのアジェンダ",
    recap: "メンタリングの振り返り",
    closing: "メンタリング終了ノート",
  },
  templatesWritten: (templates, folder) =>
    count(templates, { other: `#件のテンプレートを「${folder}」に作成しました。今後はこれを使います。` }),
  templatesSet: "すべての種類に独自のテンプレートがあります。設定で確認できます。",
  templateMissing: (path) => `テンプレート「${path}」がないため、標準のテンプレートでノートを作成しました。`,
  templateBroken: (path) =>
    `テンプレート「${path}」のプロパティを読み取れないため、標準のテンプレートでノートを作成しました。`,
  templateNotText: (path) =>
    `テンプレート「${path}」はUTF-8のテキストではないため、標準のテンプレートでノートを作成しました。`,
  templateEndless: (path) =>
    `テンプレート「${path}」のプロパティの終わりに---の行がないため、標準のテンプレートでノートを作成しました。`,
  templateUnreadable: (path) =>
    `テンプレート「${path}」を読み取れないため、標準のテンプレートでノートを作成しました。`,
  templateUnknown: (names) => `テンプレートに未知の変数があり、そのまま残しました：${names}。`,
  itemGone: (name) => `「${name}」のこのアクションは途中で変更または移動されました。何も書き込んでいません。`,
  itemAmbiguous: (name) =>
    `「${name}」にこのアクションと同じ行が複数あり、判別できません。何も書き込んでいません。`,
  itemRepeats: (name) =>
    `繰り返しのアクションです。次の日付が失われないよう、「${name}」で完了にしてください。`,
  openNote: "ノートを開く",
  itemDue: (date) => `期限は${date}です。`,
  itemNotDue: "期限を外しました。",
  itemOwner: "担当を変更しました。",
  itemInProgress: "アクションを進行中にしました。",
  itemReopened: "アクションを未完了に戻しました。",
  itemRemark: "メモを追加しました。",
  itemEdited: "アクションを変更しました。",
  itemRemoved: "アクションは完了し、行の指定どおり削除しました。",
  tasksUnfit: "Tasksプラグインから想定した応答がないため、使わずに完了にします。",
  addressUnknown: (asked, known) => `アドレスの「${asked}」は使えません。使えるもの：${known}。`,
  copiedMessage: "メッセージをクリップボードにコピーしました。",
  mailCut: "メールの下書きには長すぎます。全文をクリップボードから貼り付けてください。",
  exported: (name, records) => count(records, { other: `#件を「${name}」にエクスポートしました。` }),
  notExported: (names) => `エクスポートできなかったもの：${names}。`,
  hoursMet: (hours) => count(hours, { other: "面談時間は計#時間です。" }),
  nothingToExport: "この相手と期間にはエクスポートするものがありません。選び直してください。",
  noAgendaToExport:
    "この期間に予定されたアジェンダがなく、カレンダーを作れません。先に面談の日程を登録するか、アジェンダを作成してください。",
  notOurExport: (path) =>
    `「${path}」はすでに存在し、エクスポートしたものではありません。上書きしないよう、名前を変えてください。`,
  cacheCleared: "キャッシュをクリアしました。",
  debugCopied: "デバッグ情報をクリップボードにコピーしました。",
  noClipboard: "システムの制限でクリップボードを使えません。テキストを選択してコピーしてください。",
  internal: "エラーが発生しました。詳細は開発者コンソールにあります。",
};

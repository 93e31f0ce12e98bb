import type { Strings } from "../strings";
import { san } from "./honorific";

export const japaneseCommandLine: Strings["commandLine"] = {
  commands: {
    summary: "メンタリングでいま大切なこと",
    people: "メンタリングの相手（急ぐ順）",
    meetings: "面談（日付順）",
    actions: "アクション（指定がなければ未完了のもの）",
    agenda: "次回のアジェンダを作成、またはその場所を表示",
    recap: "終わったばかりの面談の振り返りを作成、またはその場所を表示",
    done: "アクションを完了にする",
  },
  flags: {
    relationship: "相手の名前、またはその一部",
    organization: "この組織のみ",
    status: "この状態のみ。allですべて",
    whose: "you、partner、both、other",
    from: "最初の日。例：2026-03-04",
    to: "最後の日",
    date: "面談の日。例：2026-03-04",
    format: "text、json、csv",
    item: "アクションの文、またはその一部",
  },
  failures: {
    reading: "ノートを読み込んでいます。少し待ってからもう一度お試しください。",
    unknownFlag: (flag, known) => `「${flag}」はここでは使えません。使えるもの：${known}。`,
    unknownValue: (flag, value, known) => `${flag}に「${value}」は使えません。使えるもの：${known}。`,
    notADay: (flag, value) => `${flag}の「${value}」は日付ではありません。例：2026-03-04`,
    nobody: (name) => `「${name}」とのメンタリングはありません。`,
    several: (name, found) => `「${name}」に当てはまる相手が複数います：${found}。`,
    missing: (flag) => `${flag}=…を指定してください。`,
    notTicked: "完了にしませんでした。理由はアプリの通知にあります。",
    noMeeting: (name) => `${san(name)}との面談で、振り返りを待つものはありません。date=…を指定してください。`,
    noItem: (words) => `「${words}」を含む未完了のアクションはありません。`,
    severalItems: (words, found) => `「${words}」に当てはまるアクションが複数あります：${found}。`,
  },
  nothing: "ありません。",
};

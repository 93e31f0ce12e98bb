import type { Strings } from "../strings";

export const japaneseBase: Strings["base"] = {
  upcoming: "今後の面談",
  toSend: "未送付の振り返り",
  history: "履歴",
  ending: "合意書（終了日順）",
  properties: {
    "file.name": "ノート",
    "formula.people": "参加者",
    "note.date": "日付",
    "note.time": "時刻",
    "note.focus": "テーマ",
    "note.format": "形式",
    "note.place": "場所",
    "note.duration": "分",
    "note.ends": "終了日",
    "note.review": "見直し",
    "note.status": "状態",
    "note.objective": "目的",
  },
};

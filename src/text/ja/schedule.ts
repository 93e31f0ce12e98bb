import { counting } from "../counts";
import type { Strings } from "../strings";
import { san } from "./honorific";

const count = counting("ja");

export const japaneseSchedule: Strings["schedule"] = {
  calendar: "カレンダーファイル…",
  title: "面談の日程を登録",
  relationship: "相手",
  count: "回数",
  until: (day) => `${day}まで`,
  meeting: (number) => `面談${number}`,
  remove: (meeting) => `${meeting}を外す`,
  format: "形式",
  place: "場所",
  placeHint: "場所、または通話のリンク。",
  save: "登録",
  scheduled: (name, meetings) => count(meetings, { other: `${san(name)}との面談#回を登録しました。` }),
  kept: (sentence, meetings) => `${sentence}${count(meetings, { other: "#回はすでに予定済みです。" })}`,
  allPlanned: (name) => `${san(name)}との面談はすべて予定済みです。別の日を選んでください。`,
  thereAt: (time, city) => `${city}では${time}`,
  thereOn: (day, time, city) => `${city}では${day}${time}`,
  atNight: (there) => `${there}（夜間）`,
  clash: (name, time) => `${time}に${san(name)}と面談があります`,
  avoids: (day, name) => `${day}は${san(name)}との面談があるため外しました`,
  planned: "予定済み（変更なし）",
  secondThatDay: "この日2回目の面談",
  weekend: "週末です",
  past: "過去の日です",
  afterEnd: (day) => `合意の終了日（${day}）より後です`,
  moveTitle: "面談を変更または中止",
  which: "面談",
  what: "操作",
  choices: { move: "日程変更", cancel: "中止" },
  to: "新しい日付",
  reason: "理由",
  reasonHint: "ノートに書き込みます（任意）。",
  saveMove: "保存",
  moved: (name, when) => `${san(name)}との面談を${when}に変更しました。`,
  canceled: (name) => `${san(name)}との面談を中止しました。`,
};

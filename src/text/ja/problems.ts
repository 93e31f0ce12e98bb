import type { Strings } from "../strings";

export const japaneseProblems: Strings["problems"] = {
  brokenProperties: {
    reason: "プロパティを読み取れません。YAMLが壊れています。",
    remedy: "ソースモードで開き、---の間の行を修正してください。",
  },
  unreadableProperty: (property, value) => ({
    reason: `プロパティ${property}の「${value}」を読み取れません。`,
    remedy: `${property}を修正するか、削除してください。`,
  }),
  missingDate: {
    reason: "ノートに日付がありません。",
    remedy: "プロパティdateを追加してください。例：2026-03-04",
  },
  impossibleDate: (field, value) => ({
    reason: `ある行の${field}の「${value}」は、存在しない日付です。`,
    remedy: "行の日付を修正してください。",
  }),
  fieldTwice: (field) => ({
    reason: `ひとつのアクションに${field}が2つあります。最後のものを使います。`,
    remedy: "行からどちらかを削除してください。",
  }),
  missingLink: (property, target) => ({
    reason: `プロパティ${property}のリンク先「${target}」は存在しません。`,
    remedy: "リンクを修正するか、ノートを作成してください。",
  }),
  peopleDiffer: (agreement) => ({
    reason: `このノートと「${agreement}」で相手が異なります。合意書に従います。`,
    remedy: "どちらかのmentorとmenteeを修正してください。",
  }),
  nobodyNamed: {
    reason: "ノートにメンターもメンティーもありません。",
    remedy: "プロパティmentorまたはmenteeを追加してください。",
  },
  neitherIsYou: {
    reason: "メンターもメンティーもあなたではありません。",
    remedy: "名前を修正するか、設定であなたの別名に追加してください。",
  },
  samePersonTwice: {
    reason: "メンターとメンティーが同じ人です。",
    remedy: "プロパティmentorまたはmenteeを修正してください。",
  },
  sidesSwapped: {
    reason: "メンターとメンティーが合意書と逆です。",
    remedy: "mentorとmenteeを入れ替えるか、合意書のプロパティroleを修正してください。",
  },
  sameMeeting: (other, date) => ({
    reason: `「${other}」も${date}の同じ面談のノートです。`,
    remedy: "2つのノートをまとめるか、どちらかの日付か時刻を修正してください。",
  }),
  twoActiveAgreements: (other) => ({
    reason: `「${other}」も同じ二人の有効な合意書です。`,
    remedy: "古いほうのstatusをclosedにしてください。",
  }),
  closingAlone: (agreement) => ({
    reason: `このノートで終了しましたが、「${agreement}」が終了していません。`,
    remedy: "合意書のstatusをclosedにするか、このノートを削除してください。",
  }),
  itemTwice: (other, description) => ({
    reason: `「${description}」は「${other}」にもあります。1件と数えます。`,
    remedy: "アジェンダから削除してください。",
  }),
  endBeforeStart: {
    reason: "合意書の終了日が開始日より前です。",
    remedy: "プロパティstartedまたはendsを修正してください。",
  },
  conflictCopy: (other) => ({
    reason: `同期サービスが作った「${other}」のコピーです。数えません。`,
    remedy: "足りない内容を移してから、コピーを削除してください。",
  }),
  unreadableNote: {
    reason: "ノートを読み取れません。",
    remedy: "開いて内容を確認してください。",
  },
  atLine: (line) => `${line}行目`,
};

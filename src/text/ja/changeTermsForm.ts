import type { Strings } from "../strings";

export const japaneseChangeTermsForm: Strings["forms"]["changeTerms"] = {
  title: "条件を変更",
  relationship: "相手",
  status: "状態",
  statuses: { active: "継続中", paused: "休止中" },
  review: "見直し",
  reviewHint: "終了日までの中間の日を提案します。",
  why: "理由",
  whyHint: "自由に書いてください（任意）。",
  save: "変更",
};

import type { Strings } from "../strings";

export const japaneseGoals: Strings["goals"] = {
  met: (when) => `達成：${when}`,
  by: (when) => `期限：${when}`,
  late: (when) => `期限切れ：${when}`,
  noItems: "アクションはまだありません",
  markMet: "達成にする",
  markOpen: "未達成に戻す",
  none: "目標はまだありません。合意書の「目標」に箇条書きで書いてください。",
};

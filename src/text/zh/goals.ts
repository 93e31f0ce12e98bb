import type { Strings } from "../strings";

export const chineseGoals: Strings["goals"] = {
  met: (when) => `达成：${when}`,
  by: (when) => `期限：${when}`,
  late: (when) => `已过期限：${when}`,
  noItems: "还没有行动项",
  markMet: "标为已达成",
  markOpen: "标为未达成",
  none: "还没有目标。请在约定的“目标”下以列表写出。",
};

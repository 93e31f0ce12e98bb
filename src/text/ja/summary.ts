import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("ja");

export const japaneseSummary: Strings["summary"] = {
  next: (name, when) => `${name} ${when}`,
  late: (items, more) => count(items, { other: more ? "遅れ#件以上" : "遅れ#件" }),
  nothing: "メンタリング",
  open: "メンタリングのダッシュボードを開く",
};

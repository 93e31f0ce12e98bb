import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("zh");

export const chineseSummary: Strings["summary"] = {
  next: (name, when) => `${name} ${when}`,
  late: (items, more) => count(items, { other: more ? "逾期#项以上" : "逾期#项" }),
  nothing: "导师指导",
  open: "打开导师指导仪表盘",
};

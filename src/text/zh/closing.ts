import type { Strings } from "../strings";
import { spaced } from "./spaced";

export const chineseClosing: Strings["closing"] = {
  who: "和谁？",
  reading: (done, all) => `正在回看：${done}/${all}篇笔记`,
  closed: (name) => spaced(`与${name}的指导关系已结束。`),
};

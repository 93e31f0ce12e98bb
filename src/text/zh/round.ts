import type { Strings } from "../strings";

export const chineseRound: Strings["round"] = {
  of: (number, people) => `${number}/${people}人`,
  done: (people) => `已完成${people}/${people}人。`,
  calm: "每个人都想到了，下周见。",
  next: "下次会面",
  none: "没有计划中的会面。",
  goOn: "下一个人 →",
  finish: "完成 →",
  back: "← 返回",
  close: "关闭",
};

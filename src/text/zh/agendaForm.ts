import type { Strings } from "../strings";

export const chineseAgendaForm: Strings["forms"]["agenda"] = {
  title: "创建议程",
  relationship: "对方",
  first: "首次会面",
  firstHint: "先互相认识。",
  when: "会面",
  format: "形式",
  formatHint: "例如视频或面对面。",
  place: "地点",
  placeHint: "地点，或通话链接。",
  focus: "重点",
  focusHint: "最重要的一个话题。",
  goal: "对应的目标",
};

import type { Strings } from "../strings";
import { spaced } from "./spaced";

export const chineseCommandLine: Strings["commandLine"] = {
  commands: {
    summary: "你的指导关系中当前要紧的事",
    people: "你的指导关系，最紧急的在前",
    meetings: "会面，最早的在前",
    actions: "行动项；未另行指定时为未完成的",
    agenda: "创建与某人的下一份议程，或显示其位置",
    recap: "创建刚结束的会面的纪要，或显示其位置",
    done: "勾选一个行动项",
  },
  flags: {
    relationship: "对方的姓名，或足以辨认的部分",
    organization: "仅此机构",
    status: "仅此状态；all 表示全部",
    whose: "you、partner、both 或 other",
    from: "第一天，例如 2026-03-04",
    to: "最后一天",
    date: "会面的日期，例如 2026-03-04",
    format: "text、json 或 csv",
    item: "行动项的文字，或足以辨认的部分",
  },
  failures: {
    reading: "仍在读取笔记，请稍后再试。",
    unknownFlag: (flag, known) => `此处不能用“${flag}”。可用：${known}。`,
    unknownValue: (flag, value, known) => `${flag} 不能是“${value}”。可用：${known}。`,
    notADay: (flag, value) => `${flag} 的“${value}”不是日期，例如 2026-03-04。`,
    nobody: (name) => `没有与“${name}”的指导关系。`,
    several: (name, found) => `“${name}”符合多个人：${found}。`,
    missing: (flag) => `请指定 ${flag}=…。`,
    notTicked: "没有勾选，原因见应用中的通知。",
    noMeeting: (name) => spaced(`与${name}没有等待纪要的会面。请指定 date=…。`),
    noItem: (words) => `没有包含“${words}”的未完成行动项。`,
    severalItems: (words, found) => `“${words}”符合多个行动项：${found}。`,
  },
  nothing: "没有内容。",
};

import { counting } from "../counts";
import type { Strings } from "../strings";
import { spaced } from "./spaced";

const count = counting("zh");

export const chineseMeetings: Strings["meetings"] = {
  agenda: "议程",
  recap: "纪要",
  cancelled: "已取消",
  missed: "未进行",
  unsettled: "会面了吗？",
  more: "会面的更多操作",
  menu: {
    openAgenda: "打开议程",
    openRecap: "打开纪要",
    writeRecap: "写纪要",
    missed: "没有进行",
    only: (name) => spaced(`仅显示${name}`),
  },
  itemsDone: (done, made) => `完成${count(done, { other: "#" })}/${count(made, { other: "#" })}项`,
};

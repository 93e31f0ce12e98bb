import { counting } from "../counts";
import type { Strings } from "../strings";

const count = counting("ja");

export const japaneseMeetings: Strings["meetings"] = {
  agenda: "アジェンダ",
  recap: "振り返り",
  cancelled: "中止",
  missed: "未実施",
  unsettled: "面談しましたか？",
  more: "面談の詳細",
  menu: {
    openAgenda: "アジェンダを開く",
    openRecap: "振り返りを開く",
    writeRecap: "振り返りを書く",
    missed: "実施しなかった",
    only: (name) => `${name}のみ表示`,
  },
  itemsDone: (done, made) => `${count(made, { other: "#" })}件中${count(done, { other: "#" })}件完了`,
};

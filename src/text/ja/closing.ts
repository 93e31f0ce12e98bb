import type { Strings } from "../strings";
import { san } from "./honorific";

export const japaneseClosing: Strings["closing"] = {
  who: "相手は？",
  reading: (done, all) => `ノートを確認中：${done}/${all}件`,
  closed: (name) => `${san(name)}とのメンタリングを終了しました。`,
};

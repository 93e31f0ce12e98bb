import type { Strings } from "../strings";

export const japaneseLists: Strings["lists"] = {
  filter: "フィルター",
  everyone: "全員",
  active: "継続中の相手",
  people: "特定の相手",
  organizations: "特定の組織",
  arrange: "アクションのグループ化、並べ替え、絞り込み",
  groupBy: "グループ化",
  groupings: { relationship: "相手", owner: "担当", due: "期限", goal: "目標", note: "ノート" },
  sortBy: "並べ替え",
  orders: { due: "期限", oldest: "古い順", priority: "優先度" },
  show: "表示",
  whose: { anyone: "全員のもの", you: "自分のもの", others: "ほかの人のもの" },
  late: "期限切れのみ",
  closed: "完了済み",
  drop: (filter) => `絞り込みを解除：${filter}`,
  times: {
    late: "期限切れ",
    today: "今日",
    soon: "今後7日間",
    later: "それ以降",
    none: "期限なし",
    closed: "完了",
  },
  noGoal: "目標なし",
  noneFits: "条件に合うアクションはありません。",
};

import { Menu } from "obsidian";
import type { VNode } from "snabbdom";
import { everyItem, groupings, itemOrders, ownerFilters, type ItemChoice } from "../index/dashboardChoice";
import type { Drawing } from "./drawing";
import type { FilterChip } from "./filterChips";
import { menuButton } from "./menuButton";
import { addEntries, type MenuEntry } from "./menuEntry";

/** The button that chooses how action items are grouped, sorted and filtered. */
export function arrangeButton(drawing: Drawing): VNode {
  const { items } = drawing.state;
  return menuButton({
    label: drawing.strings.lists.arrange,
    icon: "sliders-horizontal",
    isActive: JSON.stringify(items) !== JSON.stringify(everyItem),
    menu: () => arrangeMenu(drawing),
  });
}

/** What items are left out, or shown beside the open ones. */
export function itemChips({ state: { items }, strings: { lists }, arrange }: Drawing): readonly FilterChip[] {
  const chip = (words: string, change: Partial<ItemChoice>): FilterChip => ({
    words,
    drop: () => {
      arrange(change);
    },
  });
  return [
    ...(items.whose === "anyone" ? [] : [chip(lists.whose[items.whose], { whose: "anyone" })]),
    ...(items.late ? [chip(lists.late, { late: false })] : []),
    ...(items.closed ? [chip(lists.closed, { closed: false })] : []),
  ];
}

const groupingIcons = {
  relationship: "user",
  owner: "users",
  due: "calendar",
  goal: "target",
  note: "file-text",
};
const orderIcons = { due: "calendar-clock", oldest: "history", priority: "flag" };
const ownerIcons = { anyone: "users", you: "user", others: "user-round" };

function arrangeMenu({ state: { items }, strings: { lists }, arrange }: Drawing): Menu {
  const menu = new Menu();
  const entry = (change: Partial<ItemChoice>, title: string, icon: string, isChosen: boolean): MenuEntry => ({
    title,
    icon,
    isChosen,
    choose: () => {
      arrange(change);
    },
  });
  addEntries(
    menu,
    lists.groupBy,
    groupings.map((grouping) =>
      entry({ grouping }, lists.groupings[grouping], groupingIcons[grouping], items.grouping === grouping),
    ),
  );
  addEntries(
    menu,
    lists.sortBy,
    itemOrders.map((order) =>
      entry({ order }, lists.orders[order], orderIcons[order], items.order === order),
    ),
  );
  addEntries(menu, lists.show, [
    ...ownerFilters.map((whose) =>
      entry({ whose }, lists.whose[whose], ownerIcons[whose], items.whose === whose),
    ),
    entry({ late: !items.late }, lists.late, "alarm-clock", items.late),
    entry({ closed: !items.closed }, lists.closed, "check-check", items.closed),
  ]);
  return menu;
}

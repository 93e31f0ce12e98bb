import { h, type VNode } from "snabbdom";
import type { ItemGroup, ItemRow } from "../index/dashboard";
import type { Drawing } from "./drawing";
import { filterChips } from "./filterChips";
import { foldable } from "./foldable";
import { groupWords } from "./groupWords";
import { itemRow } from "./itemRow";
import { arrangeButton, itemChips } from "./itemsArrangement";
import type { RowPlace } from "./rowPlace";

/** The action items in their groups, under what they are filtered by. */
export function itemsSection(groups: readonly ItemGroup[], shownItems: number, drawing: Drawing): VNode {
  const { strings, lists } = drawing;
  const chips = itemChips(drawing);
  const heading = ({ name }: ItemGroup) =>
    h("h4.mentoring-group-name", [h("bdi", groupWords(name, strings))]);
  const row = (one: ItemRow, place: RowPlace | null, group: string) =>
    rememberedRow(one, place, group, drawing);
  const list = () =>
    groups.length > 0
      ? lists.items.draw(groups, { heading, row })
      : h("p.mentoring-nothing", chips.length > 0 ? strings.lists.noneFits : strings.items.none);
  return foldable(
    {
      section: "items",
      title: strings.dashboard.items,
      count: shownItems,
      tools: [arrangeButton(drawing)],
      children: () => [filterChips(chips, strings.lists.drop), list()],
    },
    drawing,
  );
}

function rememberedRow(row: ItemRow, place: RowPlace | null, group: string, drawing: Drawing): VNode {
  const { rows, ticked } = drawing;
  const tick = [ticked.shown(row), ticked.isStruck(row), ticked.canUndo(row.key)];
  return rows.of(row, [group, place?.at, place?.of, ...tick], () => itemRow(row, drawing, place));
}

import { h, type VNode } from "snabbdom";
import type { ItemGroup } from "../index/dashboard";
import type { Drawing } from "./drawing";
import { foldable } from "./foldable";
import { firstRows } from "./firstRows";
import { itemRow } from "./itemRow";
import { showMore } from "./showMore";

/** The open action items, by relationship; a long list is drawn in steps. */
export function itemsSection(groups: readonly ItemGroup[], openItems: number, drawing: Drawing): VNode {
  const { strings, state } = drawing;
  const { groups: drawn, left } = firstRows(groups, state.shown.items);
  const children = () =>
    drawn.length === 0
      ? [h("p.mentoring-nothing", strings.items.none)]
      : [...drawn.map((group) => itemGroup(group, drawing)), ...showMore("items", left, drawing)];
  return foldable({ section: "items", title: strings.dashboard.items, count: openItems, children }, drawing);
}

function itemGroup(group: ItemGroup, drawing: Drawing): VNode {
  const key = group.relationship?.key ?? "";
  const name = group.relationship?.partner.name ?? drawing.strings.items.unfiled;
  return h("div.mentoring-item-group", { key, dataset: { group: key } }, [
    h("h4.mentoring-group-name", [h("bdi", name)]),
    h(
      "ul",
      group.rows.map((row) => itemRow(row, drawing)),
    ),
  ]);
}

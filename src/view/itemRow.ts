import { h, type VNode } from "snabbdom";
import type { ItemRow } from "../index/dashboard";
import { titleOf } from "../model/notePath";
import type { ItemDrawing } from "./drawing";
import { icon } from "./icon";
import { itemMenu } from "./itemMenu";
import { itemText } from "./itemText";
import { namingBox } from "./namingBox";
import { noteLink, noteLinkEvents } from "./noteLink";
import { ownerWords } from "./ownerWords";
import { dragAttrs, dragEvents } from "./rowDrag";
import { rowMenuButton, rowMenuEvents } from "./rowMenu";
import { placeAttrs, type RowPlace } from "./rowPlace";
import { separated } from "./separated";
import { tooltip } from "./tooltip";

/** An action item in one row: checkbox, text, whose, due, how old, where from. */
export function itemRow(known: ItemRow, drawing: ItemDrawing, place: RowPlace | null = null): VNode {
  const { host, ticked } = drawing;
  const isStruck = ticked.isStruck(known);
  const row = ticked.shown(known);
  const { key } = row;
  const menu = () => itemMenu(row, drawing);
  const on = { ...rowMenuEvents(menu), ...dragEvents(() => host.linkTo(row)) };
  const attrs = { ...placeAttrs(place), ...dragAttrs() };
  const data = { key, class: { "is-done": isStruck }, dataset: { key }, attrs, on, hook: namingBox };
  return h("li.mentoring-item", data, [
    checkbox(row, isStruck, drawing),
    h("div.mentoring-item-words", [
      textOf(row, drawing),
      separated("div.mentoring-meta", factsOf(row, drawing)),
      ...remarksOf(row, drawing),
    ]),
    ticked.canUndo(row.key) ? undoButton(row, drawing) : rowMenuButton(drawing.strings.items.more, menu),
  ]);
}

/** The name of the box, but no place to tick: a click opens the note. */
function textOf({ item, path }: ItemRow, { host }: ItemDrawing): VNode {
  // Not on the label itself: what has text alone and no events, browsers leave to the box to say.
  return h("div.mentoring-item-text", { on: noteLinkEvents(path, item.place.line, host) }, [
    h("label", { attrs: { dir: "auto" } }, itemText(item.description, path, host).slice()),
  ]);
}

/** What became of it, where one looks back; a list of everything has no room for it. */
function remarksOf({ item, path }: ItemRow, { host, showsRemarks }: ItemDrawing): readonly VNode[] {
  if (!showsRemarks || item.remarks.length === 0) return [];
  const remarks = item.remarks.map((remark) =>
    h("li", { attrs: { dir: "auto" } }, [...itemText(remark, path, host)]),
  );
  return [h("ul.mentoring-remarks", remarks)];
}

function checkbox(row: ItemRow, isChecked: boolean, { host, ticked }: ItemDrawing): VNode {
  const set = ({ elm }: VNode) => {
    if (elm?.instanceOf(HTMLInputElement)) elm.checked = isChecked;
  };
  const box = h("input.task-list-item-checkbox", {
    attrs: { type: "checkbox", "data-row": "", "data-task": row.item.mark },
    on: {
      change: ({ currentTarget }) => {
        // The browser flips a box by itself, and not every tick is granted.
        if (currentTarget !== null) Object.assign(currentTarget, { checked: isChecked });
        void ticked.toggle(row);
      },
      keydown: (event) => {
        if (event.key === "Enter") host.openNote(row.path, row.item.place.line, event);
      },
    },
    hook: {
      create: (_, created) => {
        set(created);
      },
      update: (_, updated) => {
        set(updated);
      },
    },
  });
  return h("label.mentoring-box", [box]);
}

function undoButton(row: ItemRow, { strings, ticked }: ItemDrawing): VNode {
  const undo = () => {
    void ticked.undo(row.key);
  };
  const data = { key: "undo", attrs: { type: "button" }, on: { click: undo } };
  return h("button.mentoring-action", data, strings.items.undo);
}

function factsOf(row: ItemRow, drawing: ItemDrawing): readonly VNode[] {
  const { items } = drawing.strings;
  const { path, item } = row;
  const source = { path, line: item.place.line, words: titleOf(path), isRow: false };
  return [
    h("span", [h("bdi", ownerWords(row.owner, drawing.strings))]),
    ...(row.status === "in-progress" ? [h("span", items.inProgress)] : []),
    ...dueWords(row, drawing),
    ...(row.meetingsOld > 0 ? [h("span", items.meetingsOld(row.meetingsOld))] : []),
    h("span", [noteLink(source, drawing.host)]),
  ];
}

function dueWords(row: ItemRow, { strings: { items }, words }: ItemDrawing): readonly VNode[] {
  const { due, daysUntilDue } = row;
  if (due === null || daysUntilDue === null) return [];
  const isLate = daysUntilDue < 0;
  const data = { class: { "is-late": isLate, "is-today": daysUntilDue === 0 }, attrs: { datetime: due } };
  const distance = isLate ? items.daysLate(-daysUntilDue) : words.away(daysUntilDue);
  return [
    h("time.mentoring-due", { ...data, hook: tooltip(`${distance}: ${items.due(words.whole(due))}`) }, [
      ...(isLate ? [icon("alert-circle")] : []),
      distance,
    ]),
  ];
}

import { Menu } from "obsidian";
import type { ItemRow } from "../index/dashboard";
import type { DueChoice, ItemChoices } from "../index/itemChoices";
import type { ItemDrawing } from "./drawing";
import { DueForm } from "./dueForm";
import { itemWords } from "./itemSegments";
import { addEntries, type MenuEntry } from "./menuEntry";
import { RemarkForm } from "./remarkForm";

/** What can be done with an action item beside ticking it. */
export function itemMenu(row: ItemRow, drawing: ItemDrawing): Menu {
  const { host, strings, ticked } = drawing;
  const { menu: words } = strings.items;
  const choices = host.itemChoices(row);
  const menu = new Menu();
  const isClosed = ticked.isStruck(row);
  if (!isClosed) {
    addEntries(menu, words.due, dueEntries(row, choices, drawing));
    addEntries(menu, words.owner, ownerEntries(row, choices, drawing));
  }
  addEntries(menu, null, isClosed ? [reopening(row, drawing)] : statusEntries(row, drawing));
  addEntries(menu, null, otherEntries(row, choices.inTasks, drawing));
  return menu;
}

function dueEntries(row: ItemRow, { due, today }: ItemChoices, drawing: ItemDrawing): readonly MenuEntry[] {
  const { host, strings, words } = drawing;
  const { menu } = strings.items;
  const title = ({ when, day }: DueChoice): string =>
    when === "next-meeting" ? menu.nextMeeting(words.named(day, today)) : menu.days[when];
  const days = due.map((choice) => ({
    title: title(choice),
    icon: choice.when === "next-meeting" ? "calendar-clock" : "calendar",
    isChosen: row.due === choice.day,
    choose: () => {
      void host.changeItem(row, { kind: "due", day: choice.day });
    },
  }));
  const choose = () => {
    void host.changeItem(row, { kind: "due", day: null });
  };
  const none = { title: menu.noDay, icon: "calendar-x", choose };
  return [...days, choosingDay(row, drawing), ...(row.due === null ? [] : [none])];
}

function choosingDay(row: ItemRow, { host, strings, words }: ItemDrawing): MenuEntry {
  const choose = () => {
    new DueForm(host.app, strings, { words, now: row.due, readDay: (text) => host.readDay(text) }, (day) => {
      void host.changeItem(row, { kind: "due", day });
    }).open();
  };
  return { title: strings.items.menu.chooseDay, icon: "calendar-search", choose };
}

function ownerEntries(
  row: ItemRow,
  { owners }: ItemChoices,
  { host, strings }: ItemDrawing,
): readonly MenuEntry[] {
  const { you, both } = strings.items;
  return owners.map(({ owner, name, isNow }) => ({
    title: owner === "both" ? both : (name ?? you),
    icon: owner === "both" ? "users" : "user",
    isChosen: isNow,
    choose: () => {
      void host.changeItem(row, { kind: "owner", owner });
    },
  }));
}

function statusEntries(row: ItemRow, { host, strings, ticked }: ItemDrawing): readonly MenuEntry[] {
  const isUnderWay = row.status === "in-progress";
  const progress = {
    title: strings.items.inProgress,
    icon: "circle-dot",
    isChosen: isUnderWay,
    choose: () => {
      void host.changeItem(row, { kind: "status", status: isUnderWay ? "open" : "in-progress" });
    },
  };
  const choose = () => {
    void ticked.cancel(row);
  };
  return [progress, { title: strings.items.menu.cancel, icon: "ban", choose }];
}

function reopening(row: ItemRow, { host, strings }: ItemDrawing): MenuEntry {
  const choose = () => {
    void host.changeItem(row, { kind: "status", status: "open" });
  };
  return { title: strings.items.menu.reopen, icon: "rotate-ccw", choose };
}

function otherEntries(row: ItemRow, inTasks: boolean, { host, strings }: ItemDrawing): readonly MenuEntry[] {
  const { menu } = strings.items;
  const item = itemWords(row.item.description);
  const remark = () => {
    new RemarkForm(host.app, strings, item, (text) => host.changeItem(row, { kind: "remark", text })).open();
  };
  const open = (event: MouseEvent | KeyboardEvent) => {
    host.openNote(row.path, row.item.place.line, event);
  };
  const edit = () => {
    host.editInTasks(row);
  };
  return [
    { title: menu.addRemark, icon: "message-square-plus", choose: remark },
    { title: menu.openNote, icon: "file-text", choose: open },
    ...(inTasks ? [{ title: menu.editInTasks, icon: "list-checks", choose: edit }] : []),
  ];
}

import { Menu } from "obsidian";
import type { MeetingRow } from "../index/dashboard";
import type { NotePath } from "../model/notePath";
import type { RowDrawing } from "./drawing";
import { addEntries, type MenuEntry } from "./menuEntry";

/** What can be done with a meeting: its notes, what became of it, and what else there is with the person. */
export function meetingMenu(row: MeetingRow, drawing: RowDrawing): Menu {
  const menu = new Menu();
  addEntries(menu, null, noteEntries(row, drawing));
  addEntries(menu, null, settlingEntries(row, drawing));
  addEntries(menu, null, onlyThisPerson(row, drawing));
  return menu;
}

function noteEntries(
  { relationship, meeting, daysAway }: MeetingRow,
  drawing: RowDrawing,
): readonly MenuEntry[] {
  const { host, strings } = drawing;
  const words = strings.meetings.menu;
  const open = (note: { readonly path: NotePath } | null, title: string): readonly MenuEntry[] =>
    note === null
      ? []
      : [
          {
            title,
            icon: "file-text",
            choose: (event) => {
              host.openNote(note.path, null, event);
            },
          },
        ];
  const isOver = meeting.status === "held" || (meeting.status === "planned" && daysAway <= 0);
  const writeRecap = {
    title: words.writeRecap,
    icon: "notebook-pen",
    choose: () => {
      host.createRecap(relationship, meeting);
    },
  };
  return [
    ...open(meeting.agenda, words.openAgenda),
    ...open(meeting.recap, words.openRecap),
    ...(meeting.recap === null && isOver ? [writeRecap] : []),
  ];
}

function settlingEntries(
  { relationship, meeting, daysAway }: MeetingRow,
  drawing: RowDrawing,
): readonly MenuEntry[] {
  const { host, strings } = drawing;
  if (meeting.status !== "planned") return [];
  const move = {
    title: strings.commands.moveMeeting,
    icon: "calendar-clock",
    choose: () => {
      host.moveMeeting(relationship, meeting);
    },
  };
  const missed = {
    title: strings.meetings.menu.missed,
    icon: "calendar-x",
    choose: () => {
      host.markMissed(meeting);
    },
  };
  return meeting.agenda === null || daysAway > 0 ? [move] : [move, missed];
}

function onlyThisPerson(
  { relationship: key, name }: MeetingRow,
  { limit, strings }: RowDrawing,
): readonly MenuEntry[] {
  if (limit === null) return [];
  const choose = () => {
    limit({ kind: "person", key });
  };
  return [{ title: strings.meetings.menu.only(name), icon: "list-filter", choose }];
}

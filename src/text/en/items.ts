import { counting } from "../counts";

const count = counting("en");

/** Action items in rows and menus. */
export const englishItems = {
  you: "You",
  both: "Both",
  unfiled: "Unfiled",
  due: (date: string) => `Due ${date}`,
  daysLate: (days: number) => count(days, { one: "# day late", other: "# days late" }),
  meetingsOld: (meetings: number) => count(meetings, { one: "# meeting old", other: "# meetings old" }),
  inProgress: "In progress",
  undo: "Undo",
  more: "Change action item",
  menu: {
    due: "Due",
    days: { today: "Today", tomorrow: "Tomorrow", "in-a-week": "In a week" },
    nextMeeting: (when: string) => `At the next meeting, ${when}`,
    chooseDay: "Choose date…",
    noDay: "No due date",
    owner: "Whose",
    cancel: "Cancel",
    reopen: "Reopen",
    addRemark: "Add remark…",
    openNote: "Open note",
    editInTasks: "Edit in Tasks",
  },
  none: "Nothing open. Action items from your notes appear here.",
};

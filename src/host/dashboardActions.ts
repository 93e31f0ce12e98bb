import { Keymap, Notice, type HoverParent } from "obsidian";
import { movable } from "../index/movableMeetings";
import { DashboardQuery } from "../index/queryDashboard";
import { stampOf } from "../model/day";
import { titleOf, type NotePath } from "../model/notePath";
import { parseDateInWords } from "../note/dateInWords";
import type { PropertyChanges } from "../note/setProperties";
import type { Strings } from "../text/strings";
import type { DashboardHost } from "../view/dashboardHost";
import { dashboardViewType } from "../view/dashboardView";
import { addActionItem } from "./addActionItem";
import { addTopic } from "./addTopic";
import { markAgreed } from "./agreeToday";
import { openChangeTerms } from "./changeTerms";
import { createAgenda } from "./createAgenda";
import { createAgreement } from "./createAgreement";
import { createClosing } from "./createClosing";
import { createRecap } from "./createRecap";
import { ItemEdits } from "./editItems";
import { markGoal } from "./goals";
import { moveMeeting } from "./moveMeeting";
import type { Undo } from "./noteStore";
import { inWords, sayDone } from "./notices";
import { openBrief } from "./openBrief";
import { scheduleMeetings } from "./scheduleMeetings";
import { shareNote } from "./shareNote";
import { startAnew } from "./startAnew";
import { receiveNote } from "./receiveNote";
import type { Surroundings } from "./surroundings";
import { writeMessage } from "./writeMessage";

/** What the dashboard may ask for. */
export function dashboardHost(surroundings: Surroundings): DashboardHost {
  const { app, strings, language, index, feed, settings } = surroundings;
  const items = new ItemEdits(surroundings);
  const mark = (path: NotePath | undefined, changes: PropertyChanges): void => {
    if (path !== undefined) void markNote(surroundings, path, changes);
  };
  const hoverParent: HoverParent = { hoverPopover: null };
  const host: DashboardHost = {
    app,
    strings,
    language,
    now: () => surroundings.now(),
    asking: () => {
      const query = new DashboardQuery(index);
      return (now, lingering, choice) => query.ask(now, settings.current, lingering, choice);
    },
    reading: () => feed.reading,
    onChange: (listener) => feed.onChange(listener),
    readAhead: () => feed.readAhead(),
    createAgreement: () => {
      createAgreement(surroundings);
    },
    createAgenda: (key) => {
      createAgenda(surroundings, key);
    },
    createRecap: (key, meeting) => {
      createRecap(surroundings, key, meeting);
    },
    addActionItem: () => {
      void addActionItem(surroundings, null);
    },
    openBrief: (key) => {
      openBrief(surroundings, host, key);
    },
    openNote: (path, line, event) => {
      if (app.vault.getFileByPath(path) === null) {
        new Notice(strings.notices.gone(path)); // the app would make a new note of the name
        return;
      }
      const eState = line === null ? {} : { eState: { line } };
      void app.workspace.openLinkText(path, "", Keymap.isModEvent(event as MouseEvent), {
        active: true,
        ...eState,
      });
    },
    hoverNote: (path, event, targetEl) => {
      app.workspace.trigger("hover-link", {
        event,
        source: dashboardViewType,
        hoverParent,
        targetEl,
        linktext: path,
      });
    },
    linkTo: ({ path, item: { place } }) => {
      const file = app.vault.getFileByPath(path);
      const line = place.blockId === null ? "" : `#^${place.blockId}`;
      return file === null ? "" : app.fileManager.generateMarkdownLink(file, "", line);
    },
    toggleItem: async (row) => sayingWhyNot(strings, await items.toggle(row)),
    cancelItem: async (row) => sayingWhyNot(strings, await items.cancel(row)),
    changeItem: (row, change) => {
      void items.change(row, change);
    },
    editInTasks: (row) => {
      void items.editInTasks(row);
    },
    itemChoices: (row) => items.choices(row),
    readDay: (text) => parseDateInWords(text, surroundings.now(), surroundings.appLanguage),
    addTopic: (key, topic) => {
      addTopic(surroundings, key, topic);
    },
    writeMessage: (relationship, reason) => {
      writeMessage(surroundings, relationship, reason);
    },
    receiveNote: (key) => {
      receiveNote(surroundings, key);
    },
    changeTerms: (key) => {
      openChangeTerms(surroundings, key, null);
    },
    createClosing: (key) => {
      createClosing(surroundings, key);
    },
    startAnew: (way, key) => {
      startAnew(surroundings, way, key);
    },
    markAgreed: (path) => {
      void markAgreed(surroundings, path);
    },
    markGoal: (row, isMet) => {
      void markGoal(surroundings, row, isMet);
    },
    scheduleMeetings: (key) => {
      scheduleMeetings(surroundings, key);
    },
    moveMeeting: (relationship, meeting) => {
      moveMeeting(surroundings, movable(relationship, meeting));
    },
    markHeld: (meeting) => {
      mark(meeting.agenda?.path, { status: "held" });
    },
    markMissed: (meeting) => {
      mark(meeting.agenda?.path, { status: "missed" });
    },
    shareNote: (path) => {
      void shareNote(surroundings, path);
    },
    markSent: (meeting) => {
      mark(meeting.recap?.path, { sent: stampOf(surroundings.now()) });
    },
    markShared: (meeting) => {
      mark(meeting.agenda?.path, { shared: stampOf(surroundings.now()) });
    },
  };
  return host;
}

/** A way back that says itself why it is closed. */
function sayingWhyNot(strings: Strings, undo: Undo | null): Undo | null {
  if (undo === null) return null;
  return async () => {
    await inWords(strings, undo);
  };
}

/** Changes properties of a note, and says so. */
export async function markNote(
  { store, strings }: Surroundings,
  path: NotePath,
  changes: PropertyChanges,
): Promise<void> {
  const written = await inWords(strings, () => store.setProperties(path, changes));
  if (written !== null) sayDone(strings, strings.notices.changed(titleOf(path)), written.undo);
}

import { Keymap, Notice, type HoverParent } from "obsidian";
import { queryDashboard } from "../index/queryDashboard";
import type { Dashboard, ItemRow } from "../index/dashboard";
import { dayOf, stampOf } from "../model/day";
import { titleOf, type NotePath } from "../model/notePath";
import { restoreLine, setDone, type ItemEdit, type TickRules } from "../note/editItem";
import type { PropertyChanges } from "../note/setProperties";
import type { DashboardHost } from "../view/dashboardHost";
import { dashboardViewType } from "../view/dashboardView";
import { createAgenda } from "./createAgenda";
import { createAgreement } from "./createAgreement";
import { createRecap } from "./createRecap";
import { inWords, sayDone, sayInstead } from "./notices";
import type { Surroundings } from "./surroundings";

/** What the dashboard may ask for. */
export function dashboardHost(surroundings: Surroundings): DashboardHost {
  const { app, strings, language, index, feed, settings } = surroundings;
  const mark = (path: NotePath | undefined, changes: PropertyChanges): void => {
    if (path !== undefined) void markNote(surroundings, path, changes);
  };
  const hoverParent: HoverParent = { hoverPopover: null };
  return {
    app,
    strings,
    language,
    now: () => surroundings.now(),
    dashboard: (now, lingering): Dashboard => queryDashboard(index, now, settings.current, lingering),
    reading: () => feed.reading,
    onChange: (listener) => feed.onChange(listener),
    createAgreement: () => {
      createAgreement(surroundings);
    },
    createAgenda: (key) => {
      createAgenda(surroundings, key);
    },
    createRecap: (key, meeting) => {
      createRecap(surroundings, key, meeting);
    },
    openNote: (path, line, event) => {
      const eState = line === null ? {} : { eState: { line } };
      void app.workspace.openLinkText(path, "", Keymap.isModEvent(event as MouseEvent), { active: true, ...eState });
    },
    hoverNote: (path, event, targetEl) => {
      app.workspace.trigger("hover-link", { event, source: dashboardViewType, hoverParent, targetEl, linktext: path });
    },
    toggleItem: (row) => toggleItem(surroundings, row),
    markMissed: (meeting) => {
      mark(meeting.agenda?.path, { status: "missed" });
    },
    markSent: (meeting) => {
      mark(meeting.recap?.path, { sent: stampOf(surroundings.now()) });
    },
    markShared: (meeting) => {
      mark(meeting.agenda?.path, { shared: stampOf(surroundings.now()) });
    },
  };
}

async function markNote({ store, strings }: Surroundings, path: NotePath, changes: PropertyChanges): Promise<void> {
  const written = await inWords(strings, () => store.setProperties(path, changes));
  if (written !== null) sayDone(strings, strings.notices.changed(titleOf(path)), written.undo);
}

/** Ticks or unticks the item's line, and gives the way back; null when nothing was written. */
async function toggleItem(surroundings: Surroundings, row: ItemRow): Promise<(() => Promise<void>) | null> {
  const done = row.status !== "done";
  const rules = tickRules(surroundings);
  const edit = await editNote(surroundings, row, (text) => setDone(text, addressOf(row), done, rules));
  if (edit?.kind !== "edited") return null;
  const { place, fingerprint, replaced } = edit;
  return async () => {
    await editNote(surroundings, row, (text) => restoreLine(text, { place, fingerprint }, replaced));
  };
}

function addressOf({ item, fingerprint }: ItemRow): { place: ItemRow["item"]["place"]; fingerprint: string } {
  return { place: item.place, fingerprint };
}

function tickRules({ settings, now }: Surroundings): TickRules {
  const { taskFormat, addDoneDate, extraMarks } = settings.current;
  return { today: dayOf(now()), taskFormat, addDoneDate, extraMarks };
}

/** Edits a line in its note, decided on the text as it then is; why it was not done is said. */
async function editNote(
  surroundings: Surroundings,
  row: ItemRow,
  decide: (text: string) => ItemEdit,
): Promise<ItemEdit | null> {
  const { store, strings } = surroundings;
  const decided: { edit: ItemEdit | null } = { edit: null };
  const written = await inWords(strings, () =>
    store.change(row.path, (text) => {
      const edit = decide(text);
      decided.edit = edit;
      return edit.kind === "edited" ? edit.text : null;
    }),
  );
  if (decided.edit?.kind === "edited") return written === null ? null : decided.edit;
  if (decided.edit !== null) sayRefusal(surroundings, row, decided.edit);
  return decided.edit;
}

function sayRefusal(
  { app, strings }: Surroundings,
  row: ItemRow,
  edit: Exclude<ItemEdit, { readonly kind: "edited" }>,
): void {
  const { notices } = strings;
  switch (edit.kind) {
    case "unchanged":
      return;
    case "gone":
      new Notice(notices.itemGone);
      return;
    case "ambiguous":
      new Notice(notices.itemAmbiguous);
      return;
    case "repeats":
      sayInstead(notices.itemRepeats, notices.openNote, () => {
        const eState = { line: row.item.place.line };
        void app.workspace.openLinkText(row.path, "", false, { active: true, eState });
      });
  }
}

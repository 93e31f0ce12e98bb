import { Notice } from "obsidian";
import type { ItemRow } from "../index/dashboard";
import { titleOf } from "../model/notePath";
import type { EditedItem, EditRefusal, ItemAddress, ItemEdit } from "../note/editLine";
import { putBack } from "../note/putBack";
import { takeBack } from "../note/takeBack";
import type { RemovedLines } from "../note/removeLines";
import type { Undo, Written } from "./noteStore";
import { inWords, sayDone, sayInstead } from "./notices";
import { Refusal } from "./refusal";
import type { Surroundings } from "./surroundings";

/** What became of an edit, and what was written, if anything. */
interface MadeEdit {
  readonly edit: ItemEdit;
  readonly written: Written | null;
}

/** Writes the lines of action items, each in its note. */
export class ItemLines {
  constructor(private readonly surroundings: Pick<Surroundings, "app" | "feed" | "store" | "strings">) {}

  /**
   * Edits an item's line, decided on the note's text as it then is, and gives the way back, which takes until
   * the index knows of it. Null when there is none that the row could offer; the person has been told why.
   */
  async edit(row: ItemRow, decide: (text: string, address: ItemAddress) => ItemEdit): Promise<Undo | null> {
    const address = { place: row.item.place, fingerprint: row.note.fingerprint };
    const { strings } = this.surroundings;
    const made = await inWords(strings, () => this.write(row, (text) => decide(text, address)));
    if (made === null) return null;
    const { edit, written } = made;
    switch (edit.kind) {
      case "edited":
        return () => this.takeBack(row, edit);
      case "removed":
        // The row goes with the line, and a way back in it would, too.
        if (written !== null) sayDone(strings, strings.notices.itemRemoved, () => this.putBack(row, edit));
        return null;
      case "unchanged":
      case "gone":
      case "ambiguous":
      case "repeats":
        this.sayRefusal(row, edit);
        return null;
    }
  }

  private async write({ path }: ItemRow, decide: (text: string) => ItemEdit): Promise<MadeEdit> {
    const decided: { edit: ItemEdit } = { edit: { kind: "unchanged" } };
    const written = await this.surroundings.store.change(path, (text) => {
      const edit = decide(text);
      decided.edit = edit;
      return edit.kind === "edited" || edit.kind === "removed" ? edit.text : null;
    });
    return { ...decided, written };
  }

  private takeBack(row: ItemRow, edited: EditedItem): Promise<void> {
    return this.restore(row, (text) => takeBack(text, edited));
  }

  private putBack(row: ItemRow, removed: RemovedLines): Promise<void> {
    return this.restore(row, (text) => putBack(text, removed));
  }

  private async restore(row: ItemRow, decide: (text: string) => ItemEdit): Promise<void> {
    const { edit } = await this.write(row, decide);
    const { feed, strings } = this.surroundings;
    const { notices } = strings;
    if (edit.kind === "edited" || edit.kind === "removed") await feed.caughtUp(row.path, edit.text);
    if (edit.kind === "ambiguous") throw new Refusal(notices.itemAmbiguous(titleOf(row.path)));
    if (edit.kind === "gone") throw new Refusal(notices.itemGone(titleOf(row.path)));
  }

  private sayRefusal(row: ItemRow, { kind }: EditRefusal): void {
    const { app, strings } = this.surroundings;
    const { notices } = strings;
    const name = titleOf(row.path);
    switch (kind) {
      case "unchanged":
        return;
      case "gone":
        new Notice(notices.itemGone(name));
        return;
      case "ambiguous":
        new Notice(notices.itemAmbiguous(name));
        return;
      case "repeats":
        sayInstead(notices.itemRepeats(name), notices.openNote, () => {
          const eState = { line: row.item.place.line };
          void app.workspace.openLinkText(row.path, "", false, { active: true, eState });
        });
    }
  }
}

import { Notice } from "obsidian";
import type { ItemRow } from "../index/dashboard";
import { itemChoices, type ItemChoices } from "../index/itemChoices";
import type { ItemChange } from "../model/itemChange";
import { dayOf, type Day } from "../model/day";
import type { Role } from "../model/person";
import { DateWords } from "../text/dates";
import { addRemark } from "../note/addRemark";
import type { NamedPeople } from "../note/actionLine";
import { setDone, setStatus, type TickRules } from "../note/editItem";
import type { ItemAddress, ItemEdit } from "../note/editLine";
import { replaceLine } from "../note/replaceLine";
import { setDue } from "../note/setDue";
import { setOwner } from "../note/setOwner";
import { linesOfTasks } from "../note/tasksAnswer";
import { ItemLines } from "./itemLines";
import type { Undo } from "./noteStore";
import { sayDone } from "./notices";
import type { Surroundings } from "./surroundings";

/** All that a person does to action items from outside their notes: decided on the note as it then is. */
export class ItemEdits {
  readonly #lines: ItemLines;
  #isTasksTold = false;

  constructor(private readonly surroundings: Surroundings) {
    this.#lines = new ItemLines(surroundings);
  }

  choices(row: ItemRow): ItemChoices & { readonly inTasks: boolean } {
    const { index, now } = this.surroundings;
    return { ...itemChoices(index, row, now()), inTasks: this.surroundings.tasks.canEdit };
  }

  /** Ticks or unticks, and gives the way back; null when nothing was written, and the person was told why. */
  async toggle(row: ItemRow): Promise<Undo | null> {
    const answer = { isUnfit: false };
    const rules = await this.rules();
    const asking = { ...rules, ...this.askingTasks(row, rules, answer) };
    const isDone = row.status === "done";
    const undo = await this.#lines.edit(row, (text, address) => setDone(text, address, !isDone, asking));
    // What was not ticked has been told of.
    if (answer.isUnfit && undo !== null) this.tellOfTasks();
    return undo;
  }

  /** Cancels, and gives the way back; null as above. */
  async cancel(row: ItemRow): Promise<Undo | null> {
    const rules = await this.rules();
    return this.#lines.edit(row, (text, address) => setStatus(text, address, "cancelled", rules));
  }

  /** Changes something about an item, and says so with a way back; false when the person was told why it cannot. */
  async change(row: ItemRow, change: ItemChange): Promise<boolean> {
    const { strings } = this.surroundings;
    const rules = await this.rules();
    const undo = await this.#lines.edit(row, (text, address) =>
      this.changed(row, change, text, address, rules),
    );
    if (undo !== null) sayDone(strings, this.sentenceFor(change), undo);
    return undo !== null;
  }

  /** Lets the person edit the line in the window of Tasks; it is written where it stands by then. */
  async editInTasks(row: ItemRow): Promise<void> {
    const { strings } = this.surroundings;
    const edited = await this.surroundings.tasks.edit(row.item.place.text);
    if (edited === null) return;
    const undo = await this.#lines.edit(row, (text, address) => replaceLine(text, address, edited));
    if (undo !== null) sayDone(strings, strings.notices.itemEdited, undo);
  }

  private async rules(): Promise<TickRules> {
    const { settings, now } = this.surroundings;
    const { taskFormat, addDoneDate, extraMarks } = settings.current;
    const tasksForm = await this.surroundings.tasks.fieldForm();
    return { today: dayOf(now()), taskFormat, tasksForm, addDoneDate, extraMarks };
  }

  /** With Tasks there, it is asked; an answer that does not fit is passed over, and told of. */
  private askingTasks(
    { path }: ItemRow,
    { extraMarks }: TickRules,
    answer: { isUnfit: boolean },
  ): Pick<TickRules, "askTasks"> {
    if (!this.surroundings.tasks.isThere) return {};
    const askTasks = (line: string): string | null => {
      const theirs = this.surroundings.tasks.tick(line, path);
      answer.isUnfit = linesOfTasks(line, theirs, extraMarks) === null;
      return theirs;
    };
    return { askTasks };
  }

  private tellOfTasks(): void {
    if (!this.#isTasksTold) new Notice(this.surroundings.strings.notices.tasksUnfit);
    this.#isTasksTold = true;
  }

  private changed(
    row: ItemRow,
    change: ItemChange,
    text: string,
    address: ItemAddress,
    rules: TickRules,
  ): ItemEdit {
    switch (change.kind) {
      case "due":
        return setDue(text, address, change.day, this.peopleOf(row), rules);
      case "owner":
        return setOwner(text, address, this.ownerToWrite(row, change.owner), this.peopleOf(row));
      case "status":
        return setStatus(text, address, change.status, rules);
      case "remark":
        return addRemark(text, address, change.text);
    }
  }

  /** Whom the note names, as its items are read. */
  private peopleOf({ path }: ItemRow): NamedPeople {
    const note = this.surroundings.index.get(path);
    return note === null || note.kind === "other" ? { mentor: null, mentee: null } : note;
  }

  /** The owner that the line would have anyway is not written. */
  private ownerToWrite(row: ItemRow, owner: Role | "both"): Role | "both" | null {
    const choice = this.choices(row).owners.find((one) => one.owner === owner);
    return choice?.isDefault === true ? null : owner;
  }

  private sentenceFor(change: ItemChange): string {
    const { notices } = this.surroundings.strings;
    switch (change.kind) {
      case "due":
        return change.day === null ? notices.itemNotDue : notices.itemDue(this.inFull(change.day));
      case "owner":
        return notices.itemOwner;
      case "status":
        return change.status === "open" ? notices.itemReopened : notices.itemInProgress;
      case "remark":
        return notices.itemRemark;
    }
  }

  private inFull(day: Day): string {
    return new DateWords(this.surroundings.language).whole(day);
  }
}

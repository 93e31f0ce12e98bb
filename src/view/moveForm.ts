import type { App, DropdownComponent } from "obsidian";
import type { MovableMeeting } from "../index/movableMeetings";
import type { SlotRemark } from "../index/slotRemarks";
import type { MeetingDay } from "../model/newNote";
import type { DateField, TimeField } from "./dateField";
import { readable } from "./entered";
import type { Checked } from "./flaws";
import type { FormField } from "./formField";
import { FormModal } from "./formModal";
import { checkMove, type MeetingChange, type MoveEntry, type MoveFieldName } from "./moveEntry";
import { remarkWords, thereWords, type SlotSpeech } from "./slotWords";
import { whenWords } from "./whenWords";

/** What the form for a meeting that is moved or called off knows when it opens. */
export interface MoveFormStart extends SlotSpeech {
  readonly meetings: readonly MovableMeeting[];
  /** One of the meetings. */
  readonly chosen: MovableMeeting;
  remarks(slot: MeetingDay, meeting: MovableMeeting): readonly SlotRemark[];
}

/** Does what the form is for; one sentence when it could not be done. */
export type SubmitMove = (change: MeetingChange) => Promise<string | null>;

/** Which meeting, and its new day, or why it is called off. */
export class MoveForm extends FormModal<MoveFieldName, MeetingChange> {
  readonly #start: MoveFormStart;
  readonly #submit: SubmitMove;
  readonly #which: DropdownComponent;
  readonly #what: DropdownComponent;
  readonly #toField: FormField;
  readonly #date: DateField;
  readonly #time: TimeField;
  readonly #reasonField: FormField;
  readonly #reason: HTMLInputElement;
  /** The meeting whose day is in the fields. */
  #shown: MovableMeeting | null = null;

  constructor(app: App, start: MoveFormStart, submit: SubmitMove) {
    const { schedule: words, forms } = start.strings;
    super(app, start.strings, words.moveTitle, words.saveMove);
    this.#start = start;
    this.#submit = submit;
    const labels = start.meetings.map((meeting, at) => [String(at), labelOf(meeting, start)] as const);
    const chosen = String(start.meetings.indexOf(start.chosen));
    this.#which = this.field("which", { name: words.which }).choice(Object.fromEntries(labels), chosen);
    this.#what = this.field("what", { name: words.what }).choice(words.choices, "move");
    this.#toField = this.field("to", { name: words.to });
    this.#date = this.#toField.date(`${words.to}: ${forms.date}`);
    this.#time = this.#toField.time(`${words.to}: ${forms.time}`);
    this.#reasonField = this.field("reason", { name: words.reason, hint: words.reasonHint });
    this.#reason = this.#reasonField.text();
    this.changed();
  }

  /** One comes here to choose a day. */
  override onOpen(): void {
    this.#toField.focus();
  }

  protected override changed(): void {
    const { meeting, what } = this.#entry;
    if (meeting !== this.#shown) {
      this.#shown = meeting;
      this.#date.set(meeting.date);
      this.#time.set(meeting.time);
    }
    this.#toField.show(what === "move");
    this.#reasonField.show(what === "cancel");
    this.#toField.say({ name: this.strings.schedule.to, hint: this.#remarks(meeting).join(" · ") });
  }

  protected override check(): Checked<MoveFieldName, MeetingChange> {
    return checkMove(this.#entry);
  }

  protected override send(change: MeetingChange): Promise<string | null> {
    return this.#submit(change);
  }

  #remarks(meeting: MovableMeeting): readonly string[] {
    const start = this.#start;
    const date = readable(this.#date.value);
    if (date === null) return [];
    const slot = { date, time: readable(this.#time.value) };
    const remarks = start.remarks(slot, meeting).map((remark) => remarkWords(remark, start));
    return [start.words.weekday(date), ...thereWords(slot, meeting.relationship, start), ...remarks];
  }

  get #entry(): MoveEntry {
    return {
      meeting: this.#start.meetings[Number(this.#which.getValue())] ?? this.#start.chosen,
      what: this.#what.getValue() === "cancel" ? "cancel" : "move",
      date: this.#date.value,
      time: this.#time.value,
      reason: this.#reason.value,
    };
  }
}

function labelOf(meeting: MovableMeeting, { today, words, strings }: SlotSpeech): string {
  return `${meeting.relationship.partner.name} · ${whenWords(meeting, today, words, strings)}`;
}

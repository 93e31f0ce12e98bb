import type { App } from "obsidian";
import type { ProposedMeeting } from "../index/proposals";
import { mayBeNew } from "../model/firstMeeting";
import type { Goal } from "../model/goal";
import type { NewAgenda } from "../model/newNote";
import type { Relationship } from "../model/relationship";
import type { Strings } from "../text/strings";
import { checkAgenda, type AgendaEntry, type AgendaField } from "./agendaEntry";
import type { DateField, TimeField } from "./dateField";
import { readable } from "./entered";
import type { Checked } from "./flaws";
import { FormatField } from "./formatField";
import type { FormField } from "./formField";
import { FormModal } from "./formModal";
import { OfferedField } from "./offeredField";
import { RelationshipField, type AskSomeoneNew, type RelationshipChoice } from "./relationshipField";
import { slotWords, type SlotFormSpeech } from "./slotWords";

/** What the agenda form knows when it opens. */
export interface AgendaFormStart extends RelationshipChoice, SlotFormSpeech {
  readonly askSomeoneNew: AskSomeoneNew;
  propose(relationship: Relationship): ProposedMeeting;
}

/** Does what *Create agenda* is for; one sentence when it could not be done. */
export type SubmitAgenda = (input: NewAgenda) => Promise<string | null>;

/** With whom, when, how, where, and about what. */
export class AgendaForm extends FormModal<AgendaField, NewAgenda> {
  readonly #start: AgendaFormStart;
  readonly #submit: SubmitAgenda;
  readonly #relationship: RelationshipField;
  readonly #firstField: FormField;
  readonly #when: FormField;
  readonly #date: DateField;
  readonly #time: TimeField;
  readonly #focus: HTMLInputElement;
  readonly #goal: OfferedField<Goal | null>;
  readonly #format: FormatField;
  readonly #place: HTMLInputElement;
  #isFirst = true;
  /** The relationship whose proposal is in the fields. */
  #proposed: Relationship | null = null;

  constructor(app: App, strings: Strings, start: AgendaFormStart, submit: SubmitAgenda) {
    super(app, strings, strings.forms.agenda.title);
    const words = strings.forms.agenda;
    this.#start = start;
    this.#submit = submit;
    const withWhom = this.field("relationship", { name: words.relationship });
    this.#relationship = new RelationshipField(withWhom, start, strings, start.askSomeoneNew);
    this.#firstField = this.field("first", { name: words.first, hint: words.firstHint });
    this.#firstField.toggle((isOn) => {
      this.#isFirst = isOn;
    }, this.#isFirst);
    this.#focus = this.field("focus", { name: words.focus, hint: words.focusHint }).text();
    this.#goal = new OfferedField(this.field("goal", { name: words.goal }));
    this.#when = this.field("when", { name: words.when });
    this.#date = this.#when.date(`${words.when}: ${strings.forms.date}`);
    this.#time = this.#when.time(`${words.when}: ${strings.forms.time}`);
    const format = this.field("format", { name: words.format, hint: words.formatHint });
    this.#format = new FormatField(app, format, strings.notes.formats);
    this.#place = this.field("place", { name: words.place, hint: words.placeHint }).text();
    this.changed();
  }

  protected override changed(): void {
    const relationship = this.#relationship.value;
    if (relationship !== this.#proposed) this.#propose(relationship);
    const date = readable(this.#date.value);
    const slot = date === null ? null : { date, time: readable(this.#time.value) };
    const said = slot === null ? [] : slotWords(slot, relationship, this.#start);
    this.#when.say({ name: this.strings.forms.agenda.when, hint: said.join(" · ") });
  }

  /** Another person has another next meeting; what was entered by hand stays. */
  #propose(relationship: Relationship): void {
    this.#proposed = relationship;
    this.#firstField.show(mayBeNew(relationship));
    const proposal = this.#start.propose(relationship);
    if (!this.isTouched("when")) {
      this.#date.set(proposal.date);
      this.#time.set(proposal.time);
    }
    const goals = (relationship.agreement?.goals ?? []).filter(({ met }) => met === null);
    this.#goal.offer([null, ...goals], (goal) => goal?.words ?? this.strings.forms.actionItem.noGoal);
    if (!this.isTouched("focus")) this.#focus.value = proposal.focus;
    if (!this.isTouched("format")) this.#format.value = proposal.format;
    if (!this.isTouched("place")) this.#place.value = proposal.place;
  }

  protected override check(): Checked<AgendaField, NewAgenda> {
    return checkAgenda(this.#entry);
  }

  protected override send(input: NewAgenda): Promise<string | null> {
    return this.#submit(input);
  }

  get #entry(): AgendaEntry {
    return {
      relationship: this.#relationship.value,
      date: this.#date.value,
      time: this.#time.value,
      focus: this.#focus.value,
      goal: this.#goal.value,
      format: this.#format.value,
      place: this.#place.value,
      isFirst: this.#firstField.isShown() ? this.#isFirst : null,
    };
  }
}

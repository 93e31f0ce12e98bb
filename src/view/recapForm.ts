import type { App } from "obsidian";
import type { ProposedRecap } from "../index/proposals";
import type { Day } from "../model/day";
import type { Meeting } from "../model/meeting";
import type { NewRecap } from "../model/newNote";
import type { Relationship } from "../model/relationship";
import { DateWords } from "../text/dates";
import type { Strings } from "../text/strings";
import type { DateField, TimeField } from "./dateField";
import { readable } from "./entered";
import type { Checked } from "./flaws";
import { FormatField } from "./formatField";
import type { FormField } from "./formField";
import { FormModal } from "./formModal";
import { MeetingField } from "./meetingField";
import { meetingLabel } from "./meetingLabel";
import { checkRecap, type RecapEntry, type RecapField } from "./recapEntry";
import { RelationshipField, type AskSomeoneNew, type RelationshipChoice } from "./relationshipField";
import type { TickList } from "./tickList";

/** What the recap form knows when it opens. */
export interface RecapFormStart extends RelationshipChoice {
  readonly askSomeoneNew: AskSomeoneNew;
  /** The meeting that the recap is of, where that is known. */
  readonly meeting: Meeting | null;
  readonly today: Day;
  /** ISO code of the language of the strings. */
  readonly language: string;
  /** The meetings that a recap may be made of, latest first. */
  meetings(relationship: Relationship): readonly Meeting[];
  /** @param meeting null for one that no agenda announced */
  propose(relationship: Relationship, meeting: Meeting | null): ProposedRecap;
}

/** Does what *Create recap* is for; one sentence when it could not be done. */
export type SubmitRecap = (input: NewRecap) => Promise<string | null>;

/** Of which meeting, what it was about, and when the next one is. */
export class RecapForm extends FormModal<RecapField, NewRecap> {
  readonly #start: RecapFormStart;
  readonly #submit: SubmitRecap;
  readonly #relationship: RelationshipField;
  readonly #meeting: MeetingField;
  readonly #date: DateField;
  readonly #time: TimeField;
  readonly #duration: HTMLInputElement;
  readonly #focus: HTMLInputElement;
  readonly #topicsField: FormField;
  readonly #topics: TickList;
  readonly #next: DateField;
  readonly #nextTime: TimeField;
  readonly #nextFormatField: FormField;
  readonly #nextFormat: FormatField;
  readonly #planNextField: FormField;
  #plansNext = true;
  /** The relationship whose meetings are offered. */
  #offered: Relationship | null = null;
  /** The meeting whose proposal is in the fields. */
  #proposed: Meeting | null | undefined;

  constructor(app: App, strings: Strings, start: RecapFormStart, submit: SubmitRecap) {
    super(app, strings, strings.forms.recap.title);
    const words = strings.forms.recap;
    this.#start = start;
    this.#submit = submit;
    const withWhom = this.field("relationship", { name: words.relationship });
    this.#relationship = new RelationshipField(withWhom, start, strings, start.askSomeoneNew);
    this.#meeting = new MeetingField(this.field("meeting", { name: words.meeting }), words.otherMeeting);
    const when = this.field("when", { name: words.when });
    this.#date = when.date(`${words.when}: ${strings.forms.date}`);
    this.#time = when.time(`${words.when}: ${strings.forms.time}`);
    this.#duration = this.field("duration", { name: words.duration, hint: words.durationHint }).number();
    this.#focus = this.field("focus", { name: words.focus }).text();
    this.#topicsField = this.field("topics", { name: words.topics, hint: words.topicsHint });
    this.#topics = this.#topicsField.ticks();
    const next = this.field("next", { name: words.next });
    this.#next = next.date(`${words.next}: ${strings.forms.date}`);
    this.#nextTime = next.time(`${words.next}: ${strings.forms.time}`);
    this.#nextFormatField = this.field("nextFormat", { name: words.nextFormat });
    this.#nextFormat = new FormatField(app, this.#nextFormatField, strings.notes.formats);
    this.#planNextField = this.field("planNext", { name: words.planNext, hint: words.planNextHint });
    this.#planNextField.toggle((isOn) => {
      this.#plansNext = isOn;
    }, this.#plansNext);
    this.changed();
  }

  /** Another person has other meetings, another meeting another day; what was entered by hand stays. */
  protected override changed(): void {
    const relationship = this.#relationship.value;
    if (relationship !== this.#offered) this.#offer(relationship);
    const meeting = this.#meeting.value;
    if (meeting !== this.#proposed) {
      this.#proposed = meeting;
      this.#fill(this.#start.propose(relationship, meeting));
    }
    this.#showNext(relationship);
  }

  protected override check(): Checked<RecapField, NewRecap> {
    return checkRecap(this.#entry, this.#start.today);
  }

  protected override send(input: NewRecap): Promise<string | null> {
    return this.#submit(input);
  }

  #offer(relationship: Relationship): void {
    const { chosen, meeting, today, language } = this.#start;
    const words = new DateWords(language);
    const meetings = this.#start.meetings(relationship);
    const first = relationship.key === chosen.key ? meeting : (meetings[0] ?? null);
    this.#meeting.offer(meetings, first, (one) => meetingLabel(one, today, words, this.strings));
    this.#offered = relationship;
    this.#proposed = undefined;
  }

  #fill(proposal: ProposedRecap): void {
    if (!this.isTouched("when")) {
      this.#date.set(proposal.date);
      this.#time.set(proposal.time);
    }
    if (!this.isTouched("duration")) this.#duration.value = String(proposal.duration ?? "");
    if (!this.isTouched("focus")) this.#focus.value = proposal.focus;
    this.#topics.offer(proposal.topics);
    this.#topicsField.show(proposal.topics.length > 0);
    if (!this.isTouched("next")) {
      this.#next.set(proposal.next);
      this.#nextTime.set(proposal.nextTime);
    }
    if (!this.isTouched("nextFormat")) this.#nextFormat.value = proposal.nextFormat;
  }

  /** What only a next meeting has, and what only one needs that is not planned yet. */
  #showNext({ meetings }: Relationship): void {
    const next = readable(this.#next.value);
    this.#nextFormatField.show(next !== null);
    this.#planNextField.show(next !== null && !meetings.some(({ date }) => date === next));
  }

  get #entry(): RecapEntry {
    return {
      relationship: this.#relationship.value,
      meeting: this.#meeting.value,
      date: this.#date.value,
      time: this.#time.value,
      duration: this.#duration.value,
      focus: this.#focus.value,
      next: this.#next.value,
      nextTime: this.#nextTime.value,
      nextFormat: this.#nextFormat.value,
      plansNext: this.#plansNext && this.#planNextField.isShown(),
      notReached: this.#topics.ticked,
    };
  }
}

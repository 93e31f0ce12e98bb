import type { App } from "obsidian";
import type { Day } from "../model/day";
import type { Goal } from "../model/goal";
import type { NewItem, PlannedItem } from "../model/newItem";
import { titleOf } from "../model/notePath";
import { otherRole, type Role } from "../model/person";
import type { Relationship } from "../model/relationship";
import { DateWords } from "../text/dates";
import type { Strings } from "../text/strings";
import type { DateField } from "./dateField";
import { readable } from "./entered";
import { checked, flawsOf, isUnreadable, type Checked } from "./flaws";
import type { FormField } from "./formField";
import { itemFlaws } from "./itemFlaws";
import { FormModal } from "./formModal";
import { OfferedField } from "./offeredField";
import { RelationshipField, type RelationshipChoice } from "./relationshipField";

/** What the form of a new action item knows when it opens. */
export interface ActionItemFormStart extends RelationshipChoice {
  readonly today: Day;
  /** ISO code of the language of the strings. */
  readonly language: string;
  /** The deadline that a sentence names, and the sentence without it. */
  readDeadline(sentence: string): { readonly day: Day; readonly rest: string } | null;
  /** Whom a sentence is said to, and the sentence without that. */
  readOwner(
    sentence: string,
    relationship: Relationship,
  ): (Pick<NewItem, "owner"> & { readonly rest: string }) | null;
  /** By when a question is answered, as agreed; null where nothing is. */
  answerDue(relationship: Relationship): Day | null;
  /** What would be written, and where. */
  plan(item: NewItem): PlannedItem;
}

/** An action item that can be written. */
export type ReadyItem = Extract<PlannedItem, { readonly kind: "planned" }>;

/** Does what *Add action item* is for; one sentence when it could not be done. */
export type SubmitActionItem = (planned: ReadyItem) => Promise<string | null>;

type ItemField = "what" | "due" | "owner" | "question" | "goal" | "relationship";

/** One sentence with its date in words; whose it is, for which goal, and with whom. */
export class ActionItemForm extends FormModal<ItemField, ReadyItem> {
  readonly #start: ActionItemFormStart;
  readonly #submit: SubmitActionItem;
  readonly #words: DateWords;
  readonly #what: HTMLInputElement;
  readonly #dueField: FormField;
  readonly #due: DateField;
  readonly #owner: OfferedField<Role | "both">;
  readonly #questionField: FormField;
  readonly #goal: OfferedField<Goal | null>;
  readonly #relationship: RelationshipField;
  readonly #previewEl: HTMLElement;
  #isQuestion = false;
  /** The sentence without the date and the owner that were read from it. */
  #description = "";
  /** The relationship whose people and goals are offered. */
  #offered: Relationship | null = null;

  constructor(app: App, strings: Strings, start: ActionItemFormStart, submit: SubmitActionItem) {
    super(app, strings, strings.forms.actionItem.title, strings.forms.actionItem.add);
    const words = strings.forms.actionItem;
    this.#start = start;
    this.#submit = submit;
    this.#words = new DateWords(start.language);
    const what = this.field("what", { name: words.what, hint: words.whatHint });
    this.#what = what.wideText();
    this.#dueField = this.field("due", { name: words.due });
    this.#due = this.#dueField.date();
    this.#owner = new OfferedField(this.field("owner", { name: words.owner }));
    this.#questionField = this.field("question", { name: "" });
    this.#questionField.toggle((isOn) => {
      this.#isQuestion = isOn;
      this.changed();
    });
    this.#goal = new OfferedField(this.field("goal", { name: words.goal }));
    const withWhom = this.field("relationship", { name: words.relationship });
    this.#relationship = new RelationshipField(withWhom, start, strings);
    this.#previewEl = this.fieldsEl.createDiv({ cls: "mentoring-item-preview", attr: { role: "status" } });
    this.changed();
  }

  protected override changed(): void {
    const relationship = this.#relationship.value;
    if (relationship !== this.#offered) this.#offer(relationship);
    this.#owner.show(!this.#isQuestion);
    this.#readSentence(relationship);
    this.#preview();
  }

  protected override check(): Checked<ItemField, ReadyItem> {
    const planned = this.#start.plan(this.#item);
    const reason = planned.kind === "refused" ? planned.reason : null;
    const flaws = flawsOf<ItemField>(
      ["what", itemFlaws.empty, reason === "empty"],
      ["what", itemFlaws["holds-field"], reason === "holds-field"],
      ["due", "date-unreadable", isUnreadable(this.#due.value)],
      ["goal", itemFlaws["goal-unnamed"], reason === "goal-unnamed"],
      ["relationship", itemFlaws.nowhere, reason === "nowhere"],
    );
    return checked(flaws, planned.kind === "planned" ? planned : null);
  }

  protected override send(planned: ReadyItem): Promise<string | null> {
    return this.#submit(planned);
  }

  #offer(relationship: Relationship): void {
    const words = this.strings.forms.actionItem;
    const { role, partner, agreement } = relationship;
    const sides = role === "mentor" ? (["mentor", "mentee"] as const) : (["mentee", "mentor"] as const);
    this.#offered = relationship;
    this.#owner.offer([...sides, "both"], (owner) => {
      if (owner === "both") return this.strings.items.both;
      return owner === role ? this.strings.items.you : relationship[owner].name;
    });
    const hint = this.#start.answerDue(relationship) === null ? "" : words.questionHint;
    this.#questionField.say({ name: words.question(partner.name), hint });
    const goals = (agreement?.goals ?? []).filter(({ met }) => met === null);
    this.#goal.offer([null, ...goals], (goal) => goal?.words ?? words.noGoal);
  }

  /** What was chosen counts: a date that the sentence says too stays in it then. */
  #readSentence(relationship: Relationship): void {
    const sentence = this.#what.value;
    const isChosen = this.isTouched("due");
    const found = isChosen ? null : this.#start.readDeadline(sentence);
    const said = this.#start.readOwner(found?.rest ?? sentence, relationship);
    this.#description = said?.rest ?? found?.rest ?? sentence;
    if (!this.isTouched("owner")) this.#owner.set(said?.owner);
    const answer = this.#isQuestion ? this.#start.answerDue(relationship) : null;
    if (!isChosen) this.#due.set(found?.day ?? answer);
    this.#dueField.say({ name: this.strings.forms.actionItem.due, hint: this.#dueInWords });
  }

  get #dueInWords(): string {
    const { dueHint, dueOn } = this.strings.forms.actionItem;
    const due = readable(this.#due.value);
    return due === null ? dueHint : dueOn(this.#words.whole(due), this.#words.awayOn(due, this.#start.today));
  }

  /** The line that will be written, but for the bullet of its list, and where; nothing as long as there is none. */
  #preview(): void {
    const planned = this.#start.plan(this.#item);
    this.#previewEl.empty();
    if (planned.kind === "refused") return;
    const heading = this.strings.notes.sections.recap[planned.section].heading;
    const sentence = this.strings.forms.goesInto(titleOf(planned.path), heading);
    this.#previewEl.createDiv({ text: sentence, attr: { dir: "auto" } });
    this.#previewEl.createEl("code", { text: planned.line, attr: { dir: "auto" } });
  }

  get #item(): NewItem {
    const relationship = this.#relationship.value;
    const other = otherRole(relationship.role ?? "mentee");
    return {
      relationship,
      description: this.#description,
      owner: this.#isQuestion ? other : (this.#owner.value ?? "mentee"),
      goal: this.#goal.value,
      due: readable(this.#due.value),
      isQuestion: this.#isQuestion,
    };
  }
}

import type { App, DropdownComponent } from "obsidian";
import type { AgreementStatus } from "../model/agreement";
import type { Day } from "../model/day";
import { laterReview } from "../model/review";
import { termsOf, type Terms } from "../model/terms";
import type { Strings } from "../text/strings";
import { AgreementTermsFields } from "./agreementTermsFields";
import { CadenceField } from "./cadenceField";
import {
  checkChange,
  type AgreedRelationship,
  type ChangeTermsEntry,
  type ChangeTermsField,
  type ChangeTermsInput,
} from "./changeTermsEntry";
import type { DateField } from "./dateField";
import type { Checked } from "./flaws";
import type { FormField } from "./formField";
import { FormModal } from "./formModal";
import { RelationshipField } from "./relationshipField";
import { termsEntryOf } from "./termsEntry";

/** What the form knows when it opens. */
export interface ChangeTermsStart {
  readonly relationships: readonly AgreedRelationship[];
  readonly chosen: AgreedRelationship;
  /** The status that is chosen already, as by *Pause relationship*; null for the agreement's own. */
  readonly status: AgreementStatus | null;
  readonly today: Day;
}

/** Does what *Change terms* is for; one sentence when it could not be done. */
export type SubmitChange = (input: ChangeTermsInput) => Promise<string | null>;

/** The terms that change most are in sight; the others are under *More*. */
const inSight: ReadonlySet<ChangeTermsField> = new Set<ChangeTermsField>(["duration", "formats", "ends"]);

/** The terms as they are agreed on, to be changed; and why, in the person's own words. */
export class ChangeTermsForm extends FormModal<ChangeTermsField, ChangeTermsInput> {
  readonly #start: ChangeTermsStart;
  readonly #submit: SubmitChange;
  readonly #relationship: RelationshipField<AgreedRelationship>;
  readonly #cadence: CadenceField;
  readonly #terms: AgreementTermsFields;
  readonly #reviewField: FormField;
  readonly #review: DateField;
  readonly #statusField: FormField;
  readonly #status: DropdownComponent;
  readonly #why: HTMLInputElement;
  /** The relationship whose terms are in the fields. */
  #shown: AgreedRelationship | null = null;

  constructor(app: App, strings: Strings, start: ChangeTermsStart, submit: SubmitChange) {
    const words = strings.forms.changeTerms;
    super(app, strings, words.title, words.save);
    this.#start = start;
    this.#submit = submit;
    const topEl = this.fieldsEl.createDiv();
    const withWhom = this.field("relationship", { name: words.relationship }, topEl);
    this.#relationship = new RelationshipField(withWhom, start, strings);
    this.#statusField = this.field("status", { name: words.status }, topEl);
    this.#status = this.#statusField.choice(words.statuses, "active");
    this.#cadence = new CadenceField(
      this.field("cadence", { name: strings.forms.agreement.cadence }, topEl),
      strings.forms,
    );
    this.#reviewField = this.field("review", { name: words.review });
    this.#review = this.#reviewField.date();
    this.#why = this.field("why", { name: words.why, hint: words.whyHint }).text();
    const moreEl = this.moreEl();
    this.#terms = new AgreementTermsFields(app, strings, (name, labels) =>
      this.field(name, labels, inSight.has(name) ? topEl : moreEl),
    );
    this.changed();
  }

  /** Another person has other terms; what was entered by hand stays. */
  protected override changed(): void {
    const relationship = this.#relationship.value;
    if (relationship !== this.#shown) this.#show(relationship);
    this.#cadence.update();
  }

  protected override check(): Checked<ChangeTermsField, ChangeTermsInput> {
    return checkChange(this.#entry);
  }

  protected override send(input: ChangeTermsInput): Promise<string | null> {
    return this.#submit(input);
  }

  #show(relationship: AgreedRelationship): void {
    this.#shown = relationship;
    const terms = termsOf(relationship.agreement);
    const entry = termsEntryOf(terms);
    this.#terms.speakTo(relationship.role ?? "mentee");
    this.#terms.fill(entry, (name) => !this.isTouched(name));
    if (!this.isTouched("cadence")) this.#cadence.set(entry.cadence);
    if (!this.isTouched("review")) this.#proposeReview(terms);
    this.#statusField.show(terms.status !== "draft");
    if (!this.isTouched("status")) this.#status.setValue(this.#start.status ?? terms.status);
  }

  /** When the review has come, its successor is half way to the end. */
  #proposeReview({ review, ends }: Terms): void {
    const { changeTerms } = this.strings.forms;
    const { today, status } = this.#start;
    const isPast = review !== null && review <= today && status === null;
    const later = isPast ? laterReview(today, ends) : null;
    this.#review.set(later ?? review);
    const hint = later === null ? {} : { hint: changeTerms.reviewHint };
    this.#reviewField.say({ name: changeTerms.review, ...hint });
  }

  get #entry(): ChangeTermsEntry {
    const relationship = this.#relationship.value;
    const chosen = this.#status.getValue() === "paused" ? "paused" : "active";
    const { status } = relationship.agreement;
    return {
      relationship,
      status: status === "draft" ? status : chosen,
      review: this.#review.value,
      why: this.#why.value,
      cadence: this.#cadence.entry,
      ...this.#terms.entry,
    };
  }
}

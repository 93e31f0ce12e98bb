import type { App } from "obsidian";
import type { Day } from "../model/day";
import type { NewAgreement } from "../model/newNote";
import type { PersonName } from "../model/person";
import type { GivenAgreement } from "../model/startAnew";
import type { Strings } from "../text/strings";
import {
  checkAgreement,
  type AgreementEntry,
  type AgreementField,
  type AgreementInput,
} from "./agreementEntry";
import { AgreementTermsFields } from "./agreementTermsFields";
import { CadenceField } from "./cadenceField";
import type { DateField, TimeField } from "./dateField";
import type { Checked } from "./flaws";
import type { FieldWords, FormField } from "./formField";
import { FormModal } from "./formModal";
import { PartnerFields, type PartnerStart } from "./partnerFields";
import { termsEntryOf } from "./termsEntry";

/** What the agreement form knows when it opens. */
export interface AgreementFormStart extends PartnerStart {
  readonly today: Day;
  /** What is filled in already; null for an agreement of its own. */
  readonly given: GivenAgreement | null;
  /** Whether notes of meetings with somebody exist already: then nobody needs to be asked. */
  hasMet(partner: PersonName): boolean;
}

/** Does what *Create agreement* is for; one sentence when it could not be done. */
export type SubmitAgreement = (input: NewAgreement, userName: string) => Promise<string | null>;

/** Who, on which side, how often, when next; under *More* what else the plugin computes with. */
export class AgreementForm extends FormModal<AgreementField, AgreementInput> {
  readonly #start: AgreementFormStart;
  readonly #submit: SubmitAgreement;
  readonly #partner: PartnerFields;
  readonly #cadence: CadenceField;
  readonly #firstDate: DateField;
  readonly #firstTime: TimeField;
  readonly #metField: FormField;
  readonly #terms: AgreementTermsFields;
  readonly #preparationField: FormField;
  #alreadyMeeting = false;
  #preparation = true;

  constructor(app: App, strings: Strings, start: AgreementFormStart, submit: SubmitAgreement) {
    super(app, strings, strings.forms.agreement.title);
    const words = strings.forms.agreement;
    this.#start = start;
    this.#submit = submit;
    this.#partner = new PartnerFields(app, words, start, (name, labels) => this.field(name, labels));
    this.#cadence = new CadenceField(this.field("cadence", { name: words.cadence }), strings.forms);
    const first = this.field("first", { name: words.nextMeeting });
    this.#firstDate = first.date(`${words.nextMeeting}: ${strings.forms.date}`);
    this.#firstTime = first.time(`${words.nextMeeting}: ${strings.forms.time}`);
    const met = { name: words.alreadyMeeting, hint: words.alreadyMeetingHint };
    this.#metField = this.field("alreadyMeeting", met);
    this.#metField.toggle((isOn) => {
      this.#alreadyMeeting = isOn;
    });
    const moreEl = this.moreEl();
    this.#terms = this.#more(moreEl);
    this.#preparationField = this.field("preparation", { name: words.preparation }, moreEl);
    this.#preparationField.toggle((isOn) => {
      this.#preparation = isOn;
    }, true);
    this.#take(start.given);
    this.changed();
  }

  protected override changed(): void {
    const { role, partner } = this.#partner.entry;
    this.#partner.update();
    this.#cadence.update();
    this.#terms.speakTo(role);
    const words = this.strings.forms.agreement;
    const hasMet = this.#start.hasMet(partner);
    this.#metField.show(!hasMet);
    this.#preparationField.say({ name: words.preparation, hint: words.preparationHint[role] });
    this.#preparationField.show(this.#firstDate.value !== null && !hasMet && !this.#alreadyMeeting);
  }

  protected override check(): Checked<AgreementField, AgreementInput> {
    return checkAgreement(this.#entry);
  }

  protected override send({ agreement, userName }: AgreementInput): Promise<string | null> {
    return this.#submit(agreement, userName);
  }

  #take(given: GivenAgreement | null): void {
    if (given === null) return;
    this.#partner.take(given);
    const entry = given.terms === null ? null : termsEntryOf(given.terms);
    if (entry === null) return;
    this.#cadence.set(entry.cadence);
    this.#terms.fill(entry, () => true);
  }

  #more(moreEl: HTMLElement): AgreementTermsFields {
    const add = (name: AgreementField, words: FieldWords) => this.field(name, words, moreEl);
    const fields = new AgreementTermsFields(this.app, this.strings, add);
    fields.fill({ started: this.#start.today }, () => true);
    return fields;
  }

  get #entry(): AgreementEntry {
    const asked = this.#partner.entry;
    return {
      ...asked,
      cadence: this.#cadence.entry,
      firstDate: this.#firstDate.value,
      firstTime: this.#firstTime.value,
      alreadyMeeting: this.#alreadyMeeting || this.#start.hasMet(asked.partner),
      preparation: this.#preparation,
      ...this.#terms.entry,
    };
  }
}

import type { App, DropdownComponent } from "obsidian";
import type { Day } from "../model/day";
import type { NewAgreement } from "../model/newNote";
import { roles, type PersonName, type Role } from "../model/person";
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
import { PersonSuggest } from "./personSuggest";
import { personTyped } from "./personTyped";

/** What the agreement form knows when it opens. */
export interface AgreementFormStart {
  /** Empty until the user has been asked: then the form asks. */
  readonly userName: string;
  /** Whom the vault knows. */
  readonly people: readonly PersonName[];
  readonly today: Day;
  /** Whether notes of meetings with somebody exist already: then nobody needs to be asked. */
  hasMet(partner: PersonName): boolean;
}

/** Does what *Create agreement* is for; one sentence when it could not be done. */
export type SubmitAgreement = (input: NewAgreement, userName: string) => Promise<string | null>;

/** Who, on which side, how often, when next; under *More* what else the plugin computes with. */
export class AgreementForm extends FormModal<AgreementField, AgreementInput> {
  readonly #start: AgreementFormStart;
  readonly #submit: SubmitAgreement;
  readonly #partnerField: FormField;
  readonly #partner: HTMLInputElement;
  readonly #suggest: PersonSuggest;
  readonly #role: DropdownComponent;
  readonly #userName: HTMLInputElement | null;
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
    this.#partnerField = this.field("partner", { name: words.partner.mentee });
    this.#partner = this.#partnerField.text();
    this.#suggest = new PersonSuggest(app, this.#partner, start.people);
    this.#role = this.field("role", { name: words.role }).choice(words.roles, "mentee");
    this.#userName = start.userName === "" ? this.#askUserName() : null;
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
    this.changed();
  }

  protected override changed(): void {
    const words = this.strings.forms.agreement;
    const role = this.#chosenRole;
    this.#partnerField.say({ name: words.partner[role], hint: words.partnerHint });
    this.#cadence.update();
    this.#terms.speakTo(role);
    const hasMet = this.#start.hasMet(this.#typedPartner);
    this.#metField.show(!hasMet);
    const hint = words.preparationHint[role];
    this.#preparationField.say({ name: words.preparation, hint });
    this.#preparationField.show(this.#firstDate.value !== null && !hasMet && !this.#alreadyMeeting);
  }

  protected override check(): Checked<AgreementField, AgreementInput> {
    return checkAgreement(this.#entry);
  }

  protected override send({ agreement, userName }: AgreementInput): Promise<string | null> {
    return this.#submit(agreement, userName);
  }

  #askUserName(): HTMLInputElement {
    const { userName, userNameHint } = this.strings.forms.agreement;
    return this.field("userName", { name: userName, hint: userNameHint }).text();
  }

  #more(moreEl: HTMLElement): AgreementTermsFields {
    const add = (name: AgreementField, words: FieldWords) => this.field(name, words, moreEl);
    const fields = new AgreementTermsFields(this.app, this.strings.forms, add);
    fields.fill({ started: this.#start.today }, () => true);
    return fields;
  }

  get #chosenRole(): Role {
    const chosen = this.#role.getValue();
    return roles.find((role) => role === chosen) ?? "mentee";
  }

  get #typedPartner(): PersonName {
    return personTyped(this.#partner.value, this.#start.people, this.#suggest.chosen);
  }

  get #entry(): AgreementEntry {
    return {
      partner: this.#typedPartner,
      role: this.#chosenRole,
      userName: this.#userName?.value ?? this.#start.userName,
      cadence: this.#cadence.entry,
      firstDate: this.#firstDate.value,
      firstTime: this.#firstTime.value,
      alreadyMeeting: this.#alreadyMeeting || this.#start.hasMet(this.#typedPartner),
      preparation: this.#preparation,
      ...this.#terms.entry,
    };
  }
}

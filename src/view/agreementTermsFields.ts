import type { App, DropdownComponent } from "obsidian";
import { agreementKinds } from "../model/agreement";
import type { Role } from "../model/person";
import type { Strings } from "../text/strings";
import type { DateField } from "./dateField";
import { readable } from "./entered";
import { FormatField } from "./formatField";
import type { FieldWords, FormField } from "./formField";
import type { TermsEntry } from "./termsEntry";
import { WordSuggest } from "./wordSuggest";

/** The terms that both forms of an agreement ask for in the same way. */
export type AgreementTermsEntry = Omit<TermsEntry, "cadence">;

type TermsFieldName = keyof AgreementTermsEntry;
type AddField = (name: TermsFieldName, words: FieldWords) => FormField;

/** What the plugin computes with, and nobody has to fill in. */
export class AgreementTermsFields {
  readonly #words: Strings["forms"]["agreement"];
  readonly #kind: DropdownComponent;
  readonly #duration: HTMLInputElement;
  readonly #formats: FormatField;
  readonly #started: DateField;
  readonly #ends: DateField;
  readonly #objective: HTMLInputElement;
  readonly #organization: HTMLInputElement;
  readonly #agendaLead: HTMLInputElement;
  readonly #responseTime: HTMLInputElement;
  readonly #timeZone: HTMLInputElement;
  /** The fields whose hints speak of the other person. */
  readonly #byRole: Readonly<Record<"agendaLead" | "responseTime" | "timeZone", FormField>>;

  constructor(app: App, { forms: { agreement }, notes }: Strings, add: AddField) {
    this.#words = agreement;
    this.#kind = add("kind", { name: agreement.kind }).choice(agreement.kinds, "formal");
    this.#duration = add("duration", { name: agreement.duration, hint: agreement.durationHint }).number();
    const formats = add("formats", { name: agreement.formats, hint: agreement.formatsHint });
    this.#formats = new FormatField(app, formats, notes.formats, true);
    this.#started = add("started", { name: agreement.started }).date();
    this.#ends = add("ends", { name: agreement.ends, hint: agreement.endsHint }).date();
    this.#objective = add("objective", { name: agreement.objective }).text();
    this.#organization = add("organization", { name: agreement.organization }).text();
    this.#byRole = {
      agendaLead: add("agendaLead", { name: agreement.agendaLead }),
      responseTime: add("responseTime", { name: agreement.responseTime }),
      timeZone: add("timeZone", { name: agreement.timeZone }),
    };
    this.#agendaLead = this.#byRole.agendaLead.number();
    this.#responseTime = this.#byRole.responseTime.number();
    this.#timeZone = this.#byRole.timeZone.text();
    new WordSuggest(app, this.#timeZone, Intl.supportedValuesOf("timeZone"), false);
  }

  /** Words the hints for the user's side. */
  speakTo(role: Role): void {
    const { agendaLead, responseTime, timeZone } = this.#words;
    this.#byRole.agendaLead.say({ name: agendaLead, hint: this.#words.agendaLeadHint[role] });
    this.#byRole.responseTime.say({ name: responseTime, hint: this.#words.responseTimeHint[role] });
    this.#byRole.timeZone.say({ name: timeZone, hint: this.#words.timeZoneHint[role] });
  }

  /** Shows terms in the fields that may be filled. */
  fill(entry: Partial<AgreementTermsEntry>, mayFill: (name: TermsFieldName) => boolean): void {
    const put = <Name extends TermsFieldName>(name: Name, show: (value: TermsEntry[Name]) => void): void => {
      const value = entry[name];
      if (value !== undefined && mayFill(name)) show(value);
    };
    const inputs = {
      duration: this.#duration,
      formats: this.#formats,
      objective: this.#objective,
      organization: this.#organization,
      agendaLead: this.#agendaLead,
      responseTime: this.#responseTime,
      timeZone: this.#timeZone,
    };
    put("kind", (kind) => {
      this.#kind.setValue(kind);
    });
    put("started", (day) => {
      this.#started.set(readable(day));
    });
    put("ends", (day) => {
      this.#ends.set(readable(day));
    });
    for (const name of Object.keys(inputs) as (keyof typeof inputs)[])
      // its own keys
      put(name, (text) => {
        inputs[name].value = text;
      });
  }

  get entry(): AgreementTermsEntry {
    const kind = this.#kind.getValue();
    return {
      kind: agreementKinds.find((one) => one === kind) ?? "formal",
      duration: this.#duration.value,
      formats: this.#formats.value,
      started: this.#started.value,
      ends: this.#ends.value,
      objective: this.#objective.value,
      organization: this.#organization.value,
      agendaLead: this.#agendaLead.value,
      responseTime: this.#responseTime.value,
      timeZone: this.#timeZone.value,
    };
  }
}

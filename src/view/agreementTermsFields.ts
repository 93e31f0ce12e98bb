import type { App, DropdownComponent } from "obsidian";
import { agreementKinds, suggestedFormats } from "../model/agreement";
import type { Day } from "../model/day";
import type { Role } from "../model/person";
import type { Strings } from "../text/strings";
import type { AgreementEntry, AgreementField } from "./agreementEntry";
import type { DateField } from "./dateField";
import type { FieldWords, FormField } from "./formField";
import { WordSuggest } from "./wordSuggest";

/** The part of the entry that unfolds under *More*. */
export type AgreementTermsEntry = Pick<
  AgreementEntry,
  | "kind"
  | "duration"
  | "formats"
  | "started"
  | "ends"
  | "objective"
  | "organization"
  | "agendaLead"
  | "responseTime"
  | "timeZone"
>;

type AddField = (name: AgreementField, words: FieldWords) => FormField;

/** What the plugin computes with, and nobody has to fill in. */
export class AgreementTermsFields {
  readonly #words: Strings["forms"]["agreement"];
  readonly #kind: DropdownComponent;
  readonly #duration: HTMLInputElement;
  readonly #formats: HTMLInputElement;
  readonly #started: DateField;
  readonly #ends: DateField;
  readonly #objective: HTMLInputElement;
  readonly #organization: HTMLInputElement;
  readonly #agendaLead: HTMLInputElement;
  readonly #responseTime: HTMLInputElement;
  readonly #timeZone: HTMLInputElement;
  /** The fields whose hints speak of the other person. */
  readonly #byRole: Readonly<Record<"agendaLead" | "responseTime" | "timeZone", FormField>>;

  constructor(app: App, { agreement }: Strings["forms"], today: Day, add: AddField) {
    this.#words = agreement;
    this.#kind = add("kind", { name: agreement.kind }).choice(agreement.kinds, "formal");
    this.#duration = add("duration", { name: agreement.duration, hint: agreement.durationHint }).number();
    this.#formats = add("formats", { name: agreement.formats, hint: agreement.formatsHint }).text();
    this.#started = add("started", { name: agreement.started }).date();
    this.#started.set(today);
    this.#ends = add("ends", { name: agreement.ends }).date();
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
    new WordSuggest(app, this.#formats, suggestedFormats, true);
    new WordSuggest(app, this.#timeZone, Intl.supportedValuesOf("timeZone"), false);
  }

  /** Words the hints for the user's side. */
  speakTo(role: Role): void {
    const { agendaLead, responseTime, timeZone } = this.#words;
    this.#byRole.agendaLead.say({ name: agendaLead, hint: this.#words.agendaLeadHint[role] });
    this.#byRole.responseTime.say({ name: responseTime, hint: this.#words.responseTimeHint[role] });
    this.#byRole.timeZone.say({ name: timeZone, hint: this.#words.timeZoneHint[role] });
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

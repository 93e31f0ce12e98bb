import type { App } from "obsidian";
import type { Strings } from "../text/strings";
import { checked, flawsOf, type Checked } from "./flaws";
import { FormModal } from "./formModal";
import { partnerFlaws, type PartnerEntry } from "./partnerEntry";
import { PartnerFields, type PartnerStart } from "./partnerFields";

/** Whom one meets, before there is any note of theirs: an informal relationship needs no agreement. */
export class SomeoneNewForm extends FormModal<keyof PartnerEntry, PartnerEntry> {
  readonly #partner: PartnerFields;
  readonly #goOn: (entry: PartnerEntry) => void;
  #entered: PartnerEntry | null = null;

  /** @param goOn is called with what was entered, once the form is gone */
  constructor(app: App, strings: Strings, start: PartnerStart, goOn: (entry: PartnerEntry) => void) {
    const { agreement, someoneNew } = strings.forms;
    super(app, strings, someoneNew.title, someoneNew.goOn);
    this.#goOn = goOn;
    this.#partner = new PartnerFields(app, agreement, start, (name, words) => this.field(name, words));
    this.changed();
  }

  override onClose(): void {
    super.onClose();
    if (this.#entered !== null) this.#goOn(this.#entered);
  }

  protected override changed(): void {
    this.#partner.update();
  }

  protected override check(): Checked<keyof PartnerEntry, PartnerEntry> {
    const { entry } = this.#partner;
    const flaws = flawsOf<keyof PartnerEntry>(...partnerFlaws(entry));
    return checked(flaws, entry);
  }

  protected override send(entry: PartnerEntry): Promise<null> {
    this.#entered = entry;
    return Promise.resolve(null);
  }
}

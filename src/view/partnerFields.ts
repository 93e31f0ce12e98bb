import type { App, DropdownComponent } from "obsidian";
import { roles, type PersonName, type Role } from "../model/person";
import type { Strings } from "../text/strings";
import type { FieldWords, FormField } from "./formField";
import type { PartnerEntry } from "./partnerEntry";
import { PersonSuggest } from "./personSuggest";
import { personTyped } from "./personTyped";

/** What is known of the two before somebody is asked. */
export interface PartnerStart {
  /** Empty until the user has been asked: then the form asks. */
  readonly userName: string;
  /** Whom the vault knows. */
  readonly people: readonly PersonName[];
}

/** Asks who the other person is, which of the two the user is, and once for the user's own name. */
export class PartnerFields {
  readonly #words: Strings["forms"]["agreement"];
  readonly #start: PartnerStart;
  readonly #field: FormField;
  readonly #partner: HTMLInputElement;
  readonly #suggest: PersonSuggest;
  readonly #role: DropdownComponent;
  readonly #userName: HTMLInputElement | null;
  #given: PersonName | null = null;

  constructor(
    app: App,
    words: Strings["forms"]["agreement"],
    start: PartnerStart,
    add: (name: keyof PartnerEntry, words: FieldWords) => FormField,
  ) {
    this.#words = words;
    this.#start = start;
    this.#field = add("partner", { name: words.partner.mentee });
    this.#partner = this.#field.text();
    this.#suggest = new PersonSuggest(app, this.#partner, start.people);
    this.#role = add("role", { name: words.role }).choice(words.roles, "mentee");
    const asked = { name: words.userName, hint: words.userNameHint };
    this.#userName = start.userName === "" ? add("userName", asked).text() : null;
  }

  /** Fills in whom it is with, and the user's side. */
  take({ partner, role }: { readonly partner: PersonName | null; readonly role: Role }): void {
    this.#given = partner;
    this.#partner.value = partner?.name ?? "";
    this.#role.setValue(role);
  }

  /** Words the question for the user's side. */
  update(): void {
    this.#field.say({ name: this.#words.partner[this.#chosenRole], hint: this.#words.partnerHint });
  }

  get entry(): PartnerEntry {
    return {
      partner: personTyped(this.#partner.value, this.#start.people, this.#suggest.chosen ?? this.#given),
      role: this.#chosenRole,
      userName: this.#userName?.value ?? this.#start.userName,
    };
  }

  get #chosenRole(): Role {
    const chosen = this.#role.getValue();
    return roles.find((role) => role === chosen) ?? "mentee";
  }
}

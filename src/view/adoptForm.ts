import type { App, DropdownComponent } from "obsidian";
import type { AdoptCandidate, AdoptInput } from "../model/adoption";
import { noteTypes } from "../model/note";
import { titleOf } from "../model/notePath";
import { roles, type PersonName } from "../model/person";
import type { Strings } from "../text/strings";
import { checkAdopt, rowOf, type AdoptField, type AdoptRow } from "./adoptEntry";
import { dateField } from "./dateField";
import type { Checked } from "./flaws";
import { FormModal } from "./formModal";
import { PersonSuggest } from "./personSuggest";
import { personTyped } from "./personTyped";

/** What the form knows when it opens. */
export interface AdoptFormStart {
  readonly candidates: readonly AdoptCandidate[];
  readonly people: readonly PersonName[];
  /** Empty until the user has been asked: then the form asks. */
  readonly userName: string;
}

/** Does what *Adopt notes* is for; one sentence when it could not be begun. */
export type SubmitAdoption = (input: AdoptInput) => Promise<string | null>;

/** Rows that are drawn at once: thousands of fields would freeze the app. */
const step = 30;

/** A table of old notes, each row with what the note seems to be, and what holds for all of them above. */
export class AdoptForm extends FormModal<AdoptField, AdoptInput> {
  readonly #start: AdoptFormStart;
  readonly #submit: SubmitAdoption;
  readonly #rows: readonly AdoptRow[];
  readonly #partner: HTMLInputElement;
  readonly #suggest: PersonSuggest;
  readonly #role: DropdownComponent;
  readonly #userName: HTMLInputElement | null;
  readonly #boxes = new Map<AdoptRow, HTMLInputElement>();
  readonly #tickEl: HTMLButtonElement;
  readonly #tableEl: HTMLElement;
  readonly #moreEl: HTMLElement;
  #countsBoxes = false;
  #drawn = 0;

  constructor(app: App, strings: Strings, start: AdoptFormStart, submit: SubmitAdoption) {
    super(app, strings, strings.adoption.title, strings.adoption.adopt);
    const words = strings.adoption;
    this.#start = start;
    this.#submit = submit;
    this.#rows = start.candidates.map(rowOf);
    this.modalEl.addClass("mentoring-adopt-modal");
    this.#partner = this.field("partner", { name: words.partner, hint: words.partnerHint }).text();
    this.#suggest = new PersonSuggest(app, this.#partner, start.people);
    this.#role = this.field("role", { name: words.role }).choice(strings.forms.agreement.roles, "mentee");
    this.#userName = start.userName === "" ? this.#askUserName() : null;
    this.field("boxes", { name: words.boxes, hint: words.boxesHint }).toggle((isOn) => {
      this.#countsBoxes = isOn;
    });
    const rowsField = this.field("rows", { name: "", hint: words.hint });
    this.#tickEl = rowsField.button(words.untickAll, () => {
      this.#tickOrUntick();
    });
    const belowEl = rowsField.below();
    this.#tableEl = belowEl.createDiv({ attr: { role: "list" } });
    this.#moreEl = belowEl.createEl("button", { attr: { type: "button" } });
    this.#moreEl.addEventListener("click", () => {
      this.#drawMore();
    });
    this.#drawMore();
    this.changed();
  }

  protected override changed(): void {
    const { untickAll, tickLikely } = this.strings.adoption;
    this.#tickEl.setText(this.#isAnyChosen() ? untickAll : tickLikely);
  }

  protected override check(): Checked<AdoptField, AdoptInput> {
    return checkAdopt({
      rows: this.#rows,
      partner: personTyped(this.#partner.value, this.#start.people, this.#suggest.chosen),
      role: roles.find((role) => role === this.#role.getValue()) ?? "mentee",
      countsBoxes: this.#countsBoxes,
      userName: this.#userName?.value ?? this.#start.userName,
    });
  }

  protected override send(input: AdoptInput): Promise<string | null> {
    return this.#submit(input);
  }

  #askUserName(): HTMLInputElement {
    const { userName, userNameHint } = this.strings.forms.agreement;
    return this.field("userName", { name: userName, hint: userNameHint }).text();
  }

  #isAnyChosen(): boolean {
    return this.#rows.some(({ isChosen }) => isChosen);
  }

  /** Takes all ticks off; where there are none, puts those back that were proposed. */
  #tickOrUntick(): void {
    const isAnyChosen = this.#isAnyChosen();
    for (const row of this.#rows) row.isChosen = !isAnyChosen && row.candidate.isLikely;
    for (const [row, box] of this.#boxes) box.checked = row.isChosen;
    this.changed();
  }

  #drawMore(): void {
    for (const row of this.#rows.slice(this.#drawn, this.#drawn + step)) this.#drawRow(row);
    this.#drawn = Math.min(this.#drawn + step, this.#rows.length);
    const left = this.#rows.length - this.#drawn;
    this.#moreEl.setText(this.strings.adoption.showMore(Math.min(step, left)));
    this.#moreEl.toggle(left > 0);
  }

  #drawRow(row: AdoptRow): void {
    const words = this.strings.adoption;
    const { path, heading } = row.candidate;
    const title = heading?.text ?? titleOf(path);
    const rowEl = this.#tableEl.createDiv({ cls: "mentoring-adopt-row", attr: { role: "listitem" } });
    const labelEl = rowEl.createEl("label", { cls: "mentoring-adopt-note" });
    const box = labelEl.createEl("input", { type: "checkbox", attr: { "aria-label": words.include(title) } });
    this.#boxes.set(row, box);
    box.checked = row.isChosen;
    box.addEventListener("input", () => (row.isChosen = box.checked));
    const namesEl = labelEl.createDiv();
    namesEl.createDiv({ text: title, attr: { dir: "auto" } });
    const origin = heading === null ? path : words.part(titleOf(path));
    namesEl.createDiv({ cls: "mentoring-adopt-path", text: origin, attr: { dir: "auto" } });
    const controlsEl = rowEl.createDiv({ cls: "mentoring-adopt-controls" });
    this.#drawType(row, controlsEl, title);
    this.#drawPartner(row, controlsEl, title);
    this.#drawRole(row, controlsEl, title);
    const date = dateField(controlsEl);
    date.inputEl.setAttr("aria-label", words.of(words.date, title));
    date.set(row.candidate.date);
    date.inputEl.addEventListener("input", () => (row.date = date.value));
  }

  /** What is taken out of a running note is a recap. */
  #drawType(row: AdoptRow, parent: HTMLElement, title: string): void {
    const { adoption, noteTypes: names } = this.strings;
    const types = row.candidate.heading === null ? noteTypes : (["recap"] as const);
    const selectEl = choice(parent, adoption.of(adoption.type, title));
    if (row.type === null) selectEl.createEl("option", { text: adoption.noType, value: "" });
    for (const type of types) selectEl.createEl("option", { text: names[type], value: type });
    selectEl.value = row.type ?? "";
    selectEl.addEventListener("input", () => {
      row.type = noteTypes.find((type) => type === selectEl.value) ?? null;
    });
  }

  #drawPartner(row: AdoptRow, parent: HTMLElement, title: string): void {
    const { adoption } = this.strings;
    const label = adoption.of(adoption.person, title);
    const inputEl = parent.createEl("input", {
      type: "text",
      value: row.partner.name,
      attr: { "aria-label": label, placeholder: adoption.asAbove, dir: "auto" },
    });
    const suggest = new PersonSuggest(this.app, inputEl, this.#start.people);
    inputEl.addEventListener("input", () => {
      row.partner = personTyped(inputEl.value, this.#start.people, suggest.chosen);
    });
  }

  #drawRole(row: AdoptRow, parent: HTMLElement, title: string): void {
    const { adoption, forms } = this.strings;
    const selectEl = choice(parent, adoption.of(adoption.role, title));
    selectEl.createEl("option", { text: adoption.asAbove, value: "" });
    for (const role of roles) selectEl.createEl("option", { text: forms.agreement.roles[role], value: role });
    selectEl.value = row.role ?? "";
    selectEl.addEventListener("input", () => {
      row.role = roles.find((role) => role === selectEl.value) ?? null;
    });
  }
}

function choice(parent: HTMLElement, label: string): HTMLSelectElement {
  return parent.createEl("select", { cls: "dropdown", attr: { "aria-label": label } });
}

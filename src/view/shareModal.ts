import { ButtonComponent, DropdownComponent, Modal, sanitizeHTMLToDom, type App } from "obsidian";
import {
  shareForms,
  type SharedText,
  type ShareForm,
  type ShareSection,
  type ShareWay,
} from "../model/sharedText";
import type { Strings } from "../text/strings";

/** What *Share note* shows, and what it does. */
export interface ShareStart {
  readonly sections: readonly ShareSection[];
  readonly share: (ticked: ReadonlySet<number>, asks: boolean) => SharedText;
  /** Whether the other person may be asked for topics: in an agenda before its meeting. */
  readonly canAsk: boolean;
  /** Whether the note says when it went out, and has not yet; null for notes that never say it. */
  readonly mark: { readonly type: "agenda" | "recap"; readonly isDue: boolean } | null;
  /** Whether the system has a sheet of its own for sharing. */
  readonly canHandOver: boolean;
  /** Lets the text out. One sentence when it could not be done; null when it is done. */
  readonly leave: (way: ShareWay, text: SharedText, marks: boolean) => Promise<string | null>;
}

/** Section by section what would leave, as it would leave, and the ways out. */
export class ShareModal extends Modal {
  readonly #words: Strings["share"]["form"];
  readonly #ticked: Set<number>;
  readonly #previewEl: HTMLElement;
  readonly #failureEl: HTMLElement;
  #form: ShareForm = "html";
  #asks: boolean;
  #marks: boolean;
  #text: SharedText;
  #isLeaving = false;

  constructor(
    app: App,
    { share }: Strings,
    private readonly start: ShareStart,
  ) {
    super(app);
    this.#words = share.form;
    this.#ticked = new Set(start.sections.filter(isKnown).map(({ key }) => key));
    this.#asks = start.canAsk;
    this.#marks = start.mark?.isDue ?? false;
    this.#text = start.share(this.#ticked, this.#asks);
    this.setTitle(this.#words.title);
    this.modalEl.addClass("mentoring-share-modal");
    const columnsEl = this.contentEl.createDiv({ cls: "mentoring-share" });
    this.#addSections(columnsEl.createDiv({ cls: "mentoring-share-choice" }));
    this.#previewEl = this.#addPreview(columnsEl.createDiv());
    this.#failureEl = this.contentEl.createDiv({ cls: "mentoring-form-failure", attr: { role: "alert" } });
    this.#addWays();
    this.#update();
  }

  #addSections(parent: HTMLElement): void {
    const words = this.#words;
    const groupEl = parent.createEl("fieldset", { cls: "mentoring-share-sections" });
    groupEl.createEl("legend", { text: words.sections });
    for (const section of this.start.sections) {
      if (section.standing !== "never") this.#addSection(groupEl, section);
    }
    if (this.start.canAsk) {
      tick(groupEl, words.asking, this.#asks, (isOn) => {
        this.#asks = isOn;
        this.#update();
      });
    }
    const staying = this.start.sections.filter(({ standing }) => standing === "never");
    if (staying.length > 0) {
      const headings = staying.map(({ heading }) => heading ?? "").join(", ");
      parent.createDiv({ cls: "mentoring-share-hint", text: words.stays(headings) });
    }
    const { mark } = this.start;
    if (mark === null) return;
    tick(parent, words.mark[mark.type], this.#marks, (isOn) => {
      this.#marks = isOn;
    });
  }

  #addSection(parent: HTMLElement, section: ShareSection): void {
    const { key, heading, upTo } = section;
    const labelEl = tick(parent, heading ?? this.#words.above, isKnown(section), (isOn) => {
      if (isOn) this.#ticked.add(key);
      else this.#ticked.delete(key);
      this.#update();
    });
    if (upTo !== null) labelEl.createSpan({ cls: "mentoring-share-hint", text: this.#words.upTo(upTo) });
  }

  #addPreview(parent: HTMLElement): HTMLElement {
    const words = this.#words;
    const barEl = parent.createDiv({ cls: "mentoring-share-bar" });
    barEl.createSpan({ text: words.form });
    const dropdown = new DropdownComponent(barEl).addOptions({ ...words.forms }).setValue(this.#form);
    dropdown.selectEl.setAttr("aria-label", words.form);
    dropdown.onChange((value) => {
      this.#form = shareForms.find((form) => form === value) ?? "html";
      this.#update();
    });
    const attr = { role: "region", "aria-label": words.preview, tabindex: "0" };
    return parent.createDiv({ cls: "mentoring-share-preview", attr });
  }

  #addWays(): void {
    const words = this.#words;
    const buttonsEl = this.contentEl.createDiv({ cls: "modal-button-container" });
    const button = (text: string, way: () => ShareWay): ButtonComponent =>
      new ButtonComponent(buttonsEl).setButtonText(text).onClick(() => this.#leave(way()));
    if (this.start.canHandOver) button(words.system, () => ({ kind: "system" }));
    button(words.copy, () => ({ kind: "copy", form: this.#form })).setCta();
    button(words.mail, () => ({ kind: "mail" }));
    button(words.save, () => ({ kind: "save" }));
  }

  /** The preview is made from the very text that leaves. */
  #update(): void {
    this.#text = this.start.share(this.#ticked, this.#asks);
    this.#failureEl.empty();
    this.#previewEl.empty();
    this.#previewEl.toggleClass("is-plain", this.#form !== "html");
    if (this.#form === "html") this.#previewEl.append(sanitizeHTMLToDom(this.#text.html));
    else this.#previewEl.setText(this.#text[this.#form]);
  }

  async #leave(way: ShareWay): Promise<void> {
    if (this.#isLeaving) return;
    this.#isLeaving = true;
    try {
      const failure = await this.start.leave(way, this.#text, this.#marks);
      if (failure === null) this.close();
      else this.#failureEl.setText(failure);
    } finally {
      this.#isLeaving = false;
    }
  }
}

function isKnown({ standing }: ShareSection): boolean {
  return standing === "known";
}

/** A box to tick, with its words. */
function tick(
  parent: HTMLElement,
  words: string,
  isOn: boolean,
  change: (isOn: boolean) => void,
): HTMLElement {
  const labelEl = parent.createEl("label", { cls: "mentoring-share-tick" });
  const inputEl = labelEl.createEl("input", { type: "checkbox" });
  inputEl.checked = isOn;
  inputEl.addEventListener("change", () => {
    change(inputEl.checked);
  });
  labelEl.createSpan({ text: words });
  return labelEl;
}

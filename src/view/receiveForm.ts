import { htmlToMarkdown, type App } from "obsidian";
import type { Day } from "../model/day";
import type { Meeting } from "../model/meeting";
import { titleOf } from "../model/notePath";
import { longestMail, type Received, type ReceivedNote } from "../model/received";
import type { Relationship } from "../model/relationship";
import { DateWords } from "../text/dates";
import { sectionText } from "../text/noteTexts";
import type { Strings } from "../text/strings";
import type { DateField } from "./dateField";
import type { Checked } from "./flaws";
import type { FormField } from "./formField";
import { FormModal } from "./formModal";
import { MeetingField } from "./meetingField";
import { meetingLabel } from "./meetingLabel";
import { OfferedItemRow } from "./offeredItemRow";
import { checkReceived, type ReceiveField } from "./receiveEntry";
import { RelationshipField, type RelationshipChoice } from "./relationshipField";

/** A pasted text, as far as it can be told what it is. */
export interface ReadMail {
  /** Who seems to have written it; null where it names nobody who is known. */
  readonly from: Relationship | null;
  /** When it was written; today where it does not say. */
  readonly written: Day;
  /** @param from who is taken to have written it */
  receivedFrom(from: Relationship): Received;
}

/** What the form knows when it opens. */
export interface ReceiveFormStart extends RelationshipChoice {
  readonly today: Day;
  /** ISO code of the language of the strings. */
  readonly language: string;
  readMail(pasted: string): ReadMail;
  /** Those that it can be about, latest first. */
  meetings(relationship: Relationship): readonly Meeting[];
  meetingOf(relationship: Relationship, written: Day): Meeting | null;
}

/** Does what *Receive note* is for; one sentence when it could not be done. */
export type SubmitReceived = (input: ReceivedNote) => Promise<string | null>;

/** Where a mail or recap is pasted; below it, what becomes of it. */
export class ReceiveForm extends FormModal<ReceiveField, ReceivedNote> {
  readonly #start: ReceiveFormStart;
  readonly #submit: SubmitReceived;
  readonly #text: HTMLTextAreaElement;
  readonly #relationship: RelationshipField;
  readonly #addedEl: HTMLElement;
  readonly #meeting: MeetingField;
  readonly #dateField: FormField;
  readonly #date: DateField;
  readonly #keptField: FormField;
  readonly #keptEl: HTMLElement;
  readonly #itemsField: FormField;
  readonly #itemsEl: HTMLElement;
  #rows: readonly OfferedItemRow[] = [];
  #read: string | null = null;
  #mail: ReadMail;
  #received: Received = { parts: [], items: [] };
  /** Whose meetings and promises are shown. */
  #from: Relationship | null = null;

  constructor(app: App, strings: Strings, start: ReceiveFormStart, submit: SubmitReceived) {
    const words = strings.receive;
    super(app, strings, words.title, words.receive);
    this.#start = start;
    this.#submit = submit;
    this.#mail = start.readMail("");
    this.#text = this.field("text", { name: words.text, hint: words.textHint }).longText();
    this.#text.rows = 7;
    this.#text.addEventListener("paste", (event) => {
      this.#paste(event);
    });
    this.#relationship = new RelationshipField(
      this.field("relationship", { name: words.from }),
      start,
      strings,
    );
    const about = this.field("meeting", { name: words.meeting });
    this.#meeting = new MeetingField(about, words.otherMeeting);
    this.#addedEl = about.below();
    this.#addedEl.addClass("setting-item-description");
    this.#addedEl.setAttr("role", "status");
    this.#dateField = this.field("when", { name: words.date });
    this.#date = this.#dateField.date();
    this.#keptField = this.field("kept", { name: words.kept, hint: words.keptHint });
    this.#keptEl = this.#keptField.below();
    this.#itemsField = this.field("items", { name: words.items, hint: words.itemsHint });
    this.#itemsEl = this.#itemsField.below();
    this.changed();
  }

  /** What was entered by hand stays, unless another text is pasted. */
  protected override changed(): void {
    const pasted = this.#text.value.length > longestMail ? "" : this.#text.value;
    const isNew = pasted !== this.#read;
    if (isNew) {
      this.#read = pasted;
      this.#mail = this.#start.readMail(pasted);
      if (this.#mail.from !== null && !this.isTouched("relationship"))
        this.#relationship.choose(this.#mail.from);
    }
    const from = this.#relationship.value;
    if (isNew || from !== this.#from) this.#show(from);
    this.#showMeeting();
  }

  protected override check(): Checked<ReceiveField, ReceivedNote> {
    return checkReceived(
      {
        text: this.#text.value,
        received: this.#received,
        relationship: this.#relationship.value,
        meeting: this.#meeting.value,
        date: this.#date.value,
        items: this.#rows.map(({ entry }) => entry),
      },
      this.#start.today,
    );
  }

  protected override send(input: ReceivedNote): Promise<string | null> {
    return this.#submit(input);
  }

  #show(from: Relationship): void {
    const { start, mail } = { start: this.#start, mail: this.#mail };
    const likely = start.meetingOf(from, mail.written);
    if (from !== this.#from) {
      const words = new DateWords(start.language);
      const label = (one: Meeting): string => meetingLabel(one, start.today, words, this.strings);
      this.#meeting.offer(start.meetings(from), likely, label);
    } else if (!this.isTouched("meeting")) this.#meeting.choose(likely);
    if (!this.isTouched("when")) this.#date.set(mail.written);
    this.#from = from;
    this.#received = mail.receivedFrom(from);
    this.#showParts();
    this.#showItems(from);
  }

  #showParts(): void {
    const { parts } = this.#received;
    this.#keptField.show(parts.length > 0);
    this.#keptEl.empty();
    const attr = { role: "region", "aria-label": this.strings.receive.kept, tabindex: "0" };
    const boxEl = this.#keptEl.createDiv({ cls: "mentoring-received", attr });
    for (const { section, text } of parts) {
      const known = section === null ? null : sectionText(this.strings.notes, "recap", section);
      boxEl.createEl("h3", { text: known?.heading ?? this.strings.promises.asReceived });
      boxEl.createDiv({ text, attr: { dir: "auto" } });
    }
  }

  #showItems(from: Relationship): void {
    const { items } = this.#received;
    this.#itemsField.show(items.length > 0);
    this.#itemsEl.empty();
    this.#rows = items.map((item, at) => new OfferedItemRow(this.#itemsEl, item, at + 1, from, this.strings));
  }

  #showMeeting(): void {
    const { receive } = this.strings;
    const meeting = this.#meeting.value;
    const recap = meeting?.recap ?? null;
    this.#addedEl.setText(recap === null ? "" : receive.added(titleOf(recap.path)));
    this.#dateField.show(meeting === null);
  }

  /** Mail programs hand over HTML, which has the headings and lists. */
  #paste(event: ClipboardEvent): void {
    const html = event.clipboardData?.getData("text/html") ?? "";
    const plain = event.clipboardData?.getData("text/plain") ?? "";
    const isMailbox = plain.length > longestMail;
    if (!isMailbox && (html === "" || html.length > longestHtml)) return;
    event.preventDefault();
    // Of a whole mailbox, enough goes in for the form to say that it is too much.
    const text = isMailbox ? plain.slice(0, longestMail + 1) : htmlToMarkdown(html);
    const { selectionStart, selectionEnd } = this.#text;
    this.#text.setRangeText(text, selectionStart, selectionEnd, "end");
    this.#text.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** Characters of HTML that are worth turning into Markdown; of longer ones the plain text does. */
const longestHtml = 1_000_000;

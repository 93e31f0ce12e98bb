import type { App, DropdownComponent } from "obsidian";
import type { Day } from "../model/day";
import { dataFormats, exportedThings, type ExportedThing, type ExportRequest } from "../model/exportRequest";
import type { Strings } from "../text/strings";
import type { DateField } from "./dateField";
import { checkExport, type ExportEntry, type ExportField, type Whose } from "./exportEntry";
import type { Checked } from "./flaws";
import type { FormField } from "./formField";
import { FormModal } from "./formModal";
import { OfferedField } from "./offeredField";

/** What the export form knows when it opens. */
export interface ExportFormStart {
  readonly what: ExportedThing;
  /** Name of the other person whom it is about; null for everybody. */
  readonly partner: string | null;
  readonly today: Day;
  /** Names of the other people, and of their organizations. */
  readonly partners: readonly string[];
  readonly organizations: readonly string[];
}

/** Exports; one sentence when it could not be done. */
export type SubmitExport = (request: ExportRequest) => Promise<string | null>;

/** What, whose, of which days, and in which form. */
export class ExportForm extends FormModal<ExportField, ExportRequest> {
  readonly #submit: SubmitExport;
  readonly #today: Day;
  readonly #what: DropdownComponent;
  readonly #whose: OfferedField<Whose>;
  readonly #from: DateField;
  readonly #to: DateField;
  readonly #format: DropdownComponent;
  readonly #alarm: HTMLInputElement;
  readonly #formatField: FormField;
  readonly #spreadsheetField: FormField;
  readonly #alarmField: FormField;
  #forSpreadsheet = false;
  #proposedFor: string | null = null;

  constructor(app: App, strings: Strings, start: ExportFormStart, submit: SubmitExport) {
    super(app, strings, strings.forms.export.title, strings.forms.export.send);
    const words = strings.forms.export;
    this.#submit = submit;
    this.#today = start.today;
    this.#what = this.field("what", { name: words.what }).choice(words.things, start.what);
    this.#whose = new OfferedField(this.field("whose", { name: words.whose }));
    this.#whose.offer(
      everybodyOf(start),
      ({ partner, organization }) => partner ?? organization ?? words.everybody,
    );
    const period = this.field("period", { name: words.period, hint: words.periodHint });
    this.#from = period.date(words.from);
    this.#to = period.date(words.to);
    this.#formatField = this.field("format", { name: words.format });
    this.#format = this.#formatField.choice(words.formats, dataFormats[0]);
    this.#spreadsheetField = this.field("forSpreadsheet", { name: words.forSpreadsheet });
    this.#spreadsheetField.toggle((isOn) => {
      this.#forSpreadsheet = isOn;
    });
    this.#alarmField = this.field("alarm", { name: words.alarm, hint: words.alarmHint });
    this.#alarm = this.#alarmField.number();
    this.changed();
  }

  /** A calendar is of what is to come; tables are of all that was. */
  protected override changed(): void {
    const isCalendar = this.#what.getValue() === "calendar";
    this.#formatField.show(!isCalendar);
    this.#spreadsheetField.show(!isCalendar && this.#format.getValue() === "csv");
    this.#alarmField.show(isCalendar);
    if (this.isTouched("period") || this.#proposedFor === this.#what.getValue()) return;
    this.#proposedFor = this.#what.getValue();
    this.#from.set(isCalendar ? this.#today : null);
  }

  protected override check(): Checked<ExportField, ExportRequest> {
    return checkExport(this.#entry);
  }

  protected override send(request: ExportRequest): Promise<string | null> {
    return this.#submit(request);
  }

  get #entry(): ExportEntry {
    return {
      what: exportedThings.find((thing) => thing === this.#what.getValue()) ?? "calendar",
      whose: this.#whose.value ?? everybody,
      from: this.#from.value,
      to: this.#to.value,
      format: dataFormats.find((format) => format === this.#format.getValue()) ?? "csv",
      forSpreadsheet: this.#forSpreadsheet,
      alarm: this.#alarm.value,
    };
  }
}

const everybody: Whose = { partner: null, organization: null };

/** The one whom it is about comes first, and is chosen. */
function everybodyOf({ partner: chosen, partners, organizations }: ExportFormStart): readonly Whose[] {
  return [
    ...(chosen === null ? [] : [{ partner: chosen, organization: null }]),
    everybody,
    ...partners.filter((name) => name !== chosen).map((partner) => ({ partner, organization: null })),
    ...organizations.map((organization) => ({ partner: null, organization })),
  ];
}

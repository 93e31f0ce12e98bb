import type { Day } from "../model/day";
import type { DataFormat, ExportedThing, ExportRequest } from "../model/exportRequest";
import { enteredNumber, readable, type Entered } from "./entered";
import { checked, flawsOf, isUnreadable, type Checked } from "./flaws";

/** Whose meetings and items are exported. */
export interface Whose {
  readonly partner: string | null;
  readonly organization: string | null;
}

/** The export form as it is filled in. */
export interface ExportEntry {
  readonly what: ExportedThing;
  readonly whose: Whose;
  readonly from: Entered<Day>;
  readonly to: Entered<Day>;
  readonly format: DataFormat;
  readonly forSpreadsheet: boolean;
  /** Minutes, as typed. */
  readonly alarm: string;
}

export type ExportField = "what" | "whose" | "period" | "format" | "forSpreadsheet" | "alarm";

/** A week: no calendar is asked to remind earlier. */
const longestAlarm = 7 * 24 * 60;

/** What the entry asks for, or what is wrong with it. */
export function checkExport(entry: ExportEntry): Checked<ExportField, ExportRequest> {
  const [from, to] = [readable(entry.from), readable(entry.to)];
  const alarm = entry.what === "calendar" ? enteredNumber(entry.alarm, 0, longestAlarm) : null;
  const flaws = flawsOf<ExportField>(
    ["period", "date-unreadable", isUnreadable(entry.from) || isUnreadable(entry.to)],
    ["period", "end-before-start", from !== null && to !== null && to < from],
    ["alarm", "alarm-unreadable", isUnreadable(alarm)],
  );
  const { what, whose, format } = entry;
  const forSpreadsheet = entry.forSpreadsheet && format === "csv";
  const selection = { ...whose, from, to };
  return checked(flaws, { what, selection, format, forSpreadsheet, alarm: readable(alarm) });
}

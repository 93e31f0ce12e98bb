import type { Day } from "./day";

/** What can be exported. */
export const exportedThings = ["calendar", "meetings", "items"] as const;
export type ExportedThing = (typeof exportedThings)[number];

/** The formats of tables: RFC 4180's, and JSON in the shape of `docs/records.md`. */
export const dataFormats = ["csv", "json"] as const;
export type DataFormat = (typeof dataFormats)[number];

/** Which meetings and action items are meant; null for no limit. */
export interface Selection {
  /** Name of the other person. */
  readonly partner: string | null;
  readonly organization: string | null;
  /** The first and the last day, both included: of a meeting; of an item, when it was done, else is due. */
  readonly from: Day | null;
  readonly to: Day | null;
}

/** What *Export* is told. */
export interface ExportRequest {
  readonly what: ExportedThing;
  readonly selection: Selection;
  /** Of meetings and items; a calendar has its own. */
  readonly format: DataFormat;
  /** Whether a table begins with the mark by which spreadsheets know UTF-8. */
  readonly forSpreadsheet: boolean;
  /** Minutes before a meeting at which the calendar reminds of it; null for never. */
  readonly alarm: number | null;
}

/** Whether a day lies in the period; what has no day lies in no period. */
export function isWithin(date: Day | null, { from, to }: Pick<Selection, "from" | "to">): boolean {
  if (from === null && to === null) return true;
  return date !== null && (from === null || date >= from) && (to === null || date <= to);
}

/** Whether something of a person and an organization is meant. */
export function isOf(
  whose: { readonly partner: string | null; readonly organization: string | null },
  { partner, organization }: Selection,
): boolean {
  if (partner !== null && whose.partner !== partner) return false;
  return organization === null || whose.organization === organization;
}

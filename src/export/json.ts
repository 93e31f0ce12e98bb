import { hoursMet, recordsVersion } from "./records";
import type { Records } from "./recordQuery";

/** Which parts of the records a file holds. */
export type RecordPart = "meetings" | "items";

/**
 * The records as JSON, in the shape that `docs/export.md` describes.
 *
 * @param made the user's local time, `2026-03-04T09:00:00`
 */
export function formatJson(records: Records, parts: readonly RecordPart[], made: string): string {
  const { relationships, meetings, items } = records;
  const content = {
    format: "mentoring",
    version: recordsVersion,
    made,
    relationships,
    ...(parts.includes("meetings") ? { meetings, hoursMet: hoursMet(meetings) } : {}),
    ...(parts.includes("items") ? { actionItems: items } : {}),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

import { hoursMet, recordsVersion } from "./records";
import type { Records } from "./recordQuery";

/**
 * The records as JSON, in the shape that `docs/records.md` describes.
 *
 * @param part which of them, beside the relationships
 * @param made the user's local time, `2026-03-04T09:00:00`
 */
export function formatJson(records: Records, part: "meetings" | "items", made: string): string {
  const { relationships, meetings, items } = records;
  const content = {
    format: "mentoring",
    version: recordsVersion,
    made,
    relationships,
    ...(part === "meetings" ? { hoursMet: hoursMet(meetings), meetings } : { actionItems: items }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

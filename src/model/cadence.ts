import { addDays, addMonths, type Day } from "./day";

/** How often two people meet. */
export type Cadence =
  | { readonly kind: "every"; readonly count: number; readonly unit: CadenceUnit }
  | { readonly kind: "as-needed" };

export type CadenceUnit = "days" | "weeks" | "months";

/** The cadences that forms offer by name. */
export const commonCadences = ["weekly", "every-2-weeks", "monthly", "as-needed"] as const;

const everyPattern = /^every-(\d{1,3})-(days?|weeks?|months?)$/;

/** The cadence that the property's text is, or null. `weekly` is every week, `monthly` every month. */
export function parseCadence(text: string): Cadence | null {
  const word = text.trim().toLowerCase();
  if (word === "as-needed") return { kind: "as-needed" };
  if (word === "weekly") return { kind: "every", count: 1, unit: "weeks" };
  if (word === "monthly") return { kind: "every", count: 1, unit: "months" };
  const [, count, unit] = everyPattern.exec(word) ?? [];
  if (count === undefined || unit === undefined || Number(count) === 0) return null;
  return { kind: "every", count: Number(count), unit: unitNamed(unit) };
}

function unitNamed(word: string): CadenceUnit {
  if (word.startsWith("day")) return "days";
  return word.startsWith("week") ? "weeks" : "months";
}

/** The property's text for a cadence. */
export function formatCadence(cadence: Cadence): string {
  if (cadence.kind === "as-needed") return "as-needed";
  if (cadence.count === 1 && cadence.unit === "weeks") return "weekly";
  if (cadence.count === 1 && cadence.unit === "months") return "monthly";
  return `every-${cadence.count}-${cadence.unit}`;
}

/** The day one cadence after another day; null when people meet as needed. */
export function nextByCadence(cadence: Cadence, from: Day): Day | null {
  if (cadence.kind === "as-needed") return null;
  if (cadence.unit === "months") return addMonths(from, cadence.count);
  return addDays(from, cadence.count * (cadence.unit === "weeks" ? 7 : 1));
}

const daysOfUnit: Readonly<Record<CadenceUnit, number>> = { days: 1, weeks: 7, months: 365.25 / 12 };

/** The agreed length between two meetings in days, on average; null when people meet as needed. */
export function cadenceInDays(cadence: Cadence): number | null {
  return cadence.kind === "as-needed" ? null : cadence.count * daysOfUnit[cadence.unit];
}

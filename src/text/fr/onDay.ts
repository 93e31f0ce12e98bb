/** A named day within a sentence: "le 4 mars", "le 1er mars"; but "demain" and "mardi" alone. */
export function onDay(day: string): string {
  return /^\d/.test(day) ? `le ${day.replace(/^1 /, "1er ")}` : day;
}

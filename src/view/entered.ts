/** What a field holds: a value, nothing, or something that cannot be read as one. */
export type Entered<Value> = Value | null | "unreadable";

/** The value where there is one that can be read. */
export function readable<Value>(entered: Entered<Value>): Value | null {
  return entered === "unreadable" ? null : entered;
}

/** The whole number that a text is; unreadable when it is none, or not from `least` to `most`. */
export function enteredNumber(text: string, least: number, most: number): Entered<number> {
  const digits = text.trim();
  if (digits === "") return null;
  const value = /^\d{1,6}$/.test(digits) ? Number(digits) : NaN;
  return value >= least && value <= most ? value : "unreadable";
}

import type { AgreedAgainstActual } from "../index/agreedAgainstActual";
import type { DateWords } from "../text/dates";
import { formatWords } from "../text/formatWords";
import type { Strings } from "../text/strings";

/** What two people do otherwise than agreed, how often first: "Every 21 days, agreed every 2 weeks". */
export function againstWords(
  { cadence, duration, format }: AgreedAgainstActual,
  { strings: { people, terms, notes }, words }: { readonly strings: Strings; readonly words: DateWords },
): readonly string[] {
  const every = (days: number): string => terms.cadence({ kind: "every", count: days, unit: "days" });
  const formats = (...some: readonly string[]): string =>
    some.map((format) => formatWords(format, notes.formats)).join(", ");
  const said = [
    cadence === null ? null : people.against(every(cadence.actual), terms.cadence(cadence.agreed)),
    duration === null ? null : people.against(words.length(duration.actual), words.length(duration.agreed)),
    format === null ? null : people.against(formats(format.actual), formats(...format.agreed)),
  ];
  return said.filter((sentence) => sentence !== null).map(capitalized);
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

import type { TermName, Terms } from "../model/terms";
import { formatWords } from "./formatWords";
import type { Strings } from "./strings";

/** The strings that say terms. */
export type TermStrings = Pick<Strings, "terms" | "notes">;

/** What changed from what to what: "every 2 weeks instead of every month; 45 minutes instead of 60 minutes". */
export function changeWords(
  before: Terms,
  after: Terms,
  changed: readonly TermName[],
  strings: TermStrings,
): string {
  const parts = changed.map((name) =>
    name === "status" ? statusWords(after, strings.terms) : changeOf(name, before, after, strings),
  );
  return parts.join("; ");
}

/** A status changes when a relationship is paused, resumed or closed; what makes a draft active has no line. */
function statusWords({ status }: Terms, words: Strings["terms"]): string {
  return status === "paused" || status === "closed" ? words[status] : words.resumed;
}

function changeOf(
  name: Exclude<TermName, "status">,
  before: Terms,
  after: Terms,
  strings: TermStrings,
): string {
  const { terms: words, notes } = strings;
  const [was, is] = [valueWords(name, before, strings), valueWords(name, after, strings)];
  const change = was === null ? (is ?? words.none) : words.instead(is ?? words.none, was);
  const label = words.labels[name];
  return label === "" ? change : notes.labeled(label, change);
}

/** A term in words; null where it says nothing. */
function valueWords(
  name: Exclude<TermName, "status">,
  terms: Terms,
  { terms: words, notes: { formats } }: TermStrings,
): string | null {
  switch (name) {
    case "cadence":
      return terms.cadence === null ? null : words.cadence(terms.cadence);
    case "duration":
      return terms.duration === null ? null : words.minutes(terms.duration);
    case "agendaLead":
      return terms.agendaLead === null ? null : words.daysAhead(terms.agendaLead);
    case "responseTime":
      return terms.responseTime === null ? null : words.hours(terms.responseTime);
    case "kind":
      return words.kinds[terms.kind];
    case "formats":
      return terms.formats.map((format) => formatWords(format, formats)).join(", ") || null;
    case "started":
    case "ends":
    case "review":
    case "organization":
    case "objective":
    case "timeZone":
      return terms[name] === "" ? null : terms[name];
  }
}

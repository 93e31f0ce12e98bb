import type { Cadence } from "../../model/cadence";
import { counting } from "../counts";

const count = counting("en");

const every = {
  days: { one: "every day", other: "every # days" },
  weeks: { one: "every week", other: "every # weeks" },
  months: { one: "every month", other: "every # months" },
};

/** The agreement as it comes into force and changes; its terms in words, as the dated line under *Changes* has them. */
export const englishTerms = {
  agreed: (name: string) => `“${name}” is active from today.`,
  changed: (name: string) => `Changed the terms of “${name}”.`,
  unchanged: (name: string) => `“${name}” says this already, so it is left as it is.`,
  goalMet: (goal: string) => `Met: ${goal}`,
  goalOpen: (goal: string) => `Open again: ${goal}`,
  goalGone: (name: string) =>
    `This goal was changed or moved meanwhile. Look at “${name}”. Nothing was written.`,
  cadence: (cadence: Cadence) =>
    cadence.kind === "as-needed" ? "as needed" : count(cadence.count, every[cadence.unit]),
  minutes: (minutes: number) => count(minutes, { one: "# minute", other: "# minutes" }),
  hours: (hours: number) => count(hours, { one: "# hour", other: "# hours" }),
  daysAhead: (days: number) => count(days, { one: "# day ahead", other: "# days ahead" }),
  paused: "paused",
  resumed: "resumed",
  closed: "closed",
  kinds: { formal: "formal", informal: "informal" },
  /** Terms whose values say by themselves which they are have none. */
  labels: {
    kind: "",
    cadence: "",
    duration: "",
    formats: "formats",
    started: "start",
    ends: "end",
    review: "review",
    objective: "objective",
    organization: "organization",
    agendaLead: "agenda",
    responseTime: "answers within",
    timeZone: "time zone",
  },
  instead: (now: string, before: string) => `${now} instead of ${before}`,
  none: "none",
};

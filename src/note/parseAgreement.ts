import { agreementKinds, agreementStatuses, type AgreementTerms } from "../model/agreement";
import { parseCadence } from "../model/cadence";
import type { AgreementNote } from "../model/note";
import { roles } from "../model/person";
import type { Problem } from "../model/problem";
import { agreementLists } from "./agreementLists";
import { headFirst } from "./noteHead";
import { itemsIn, pairNote, readPair } from "./noteReading";
import { textOf } from "./property";
import type { PropertyReader } from "./propertyReader";

/** Reads an agreement: its terms from the properties, its goals and activities from their sections. */
export const parseAgreement = headFirst(
  (properties) => ({ kind: "agreement" as const, ...readPair(properties), ...readTerms(properties) }),
  (facts, reading): AgreementNote =>
    pairNote(facts, reading, emptyBody, () => {
      const { goals, activities, problems: ofLists } = agreementLists(reading);
      return { items: itemsIn(reading, facts), goals, activities, problems: [...orderOf(facts), ...ofLists] };
    }),
);

const emptyBody: Pick<AgreementNote, "items" | "problems" | "goals" | "activities"> = {
  items: [],
  problems: [],
  goals: [],
  activities: [],
};

/** The terms that are properties. */
type ReadTerms = Omit<AgreementTerms, "goals" | "activities">;

/** Reads the terms from the properties. */
export function readTerms(properties: PropertyReader): ReadTerms {
  return {
    role: properties.word("role", roles),
    // An agreement without a status is one that somebody wrote by hand and lives by.
    status: properties.word("status", agreementStatuses) ?? "active",
    agreementKind: properties.word("kind", agreementKinds),
    organization: properties.text("organization") ?? properties.text("organisation"),
    objective: properties.text("objective"),
    started: properties.day("started"),
    ends: properties.day("ends"),
    review: properties.day("review"),
    agreed: properties.day("agreed"),
    cadence: properties.read("cadence", (value) => parseCadence(textOf(value) ?? "")),
    duration: properties.number("duration"),
    formats: properties.texts("formats"),
    channels: properties.texts("channels"),
    agendaLead: properties.number("agenda-lead"),
    responseTime: properties.number("response-time"),
    timeZone: properties.text("time-zone"),
  };
}

function orderOf({ started, ends }: ReadTerms): readonly Problem[] {
  return started !== null && ends !== null && ends < started ? [{ kind: "end-before-start" }] : [];
}

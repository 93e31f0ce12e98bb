import { agreementKinds, agreementStatuses, type AgreementTerms } from "../model/agreement";
import { parseCadence } from "../model/cadence";
import { parseDay } from "../model/day";
import type { Goal } from "../model/goal";
import type { AgreementNote } from "../model/note";
import { roles } from "../model/person";
import type { Problem } from "../model/problem";
import { listTextsOf, problemsOf, readPair, type NoteReading } from "./noteReading";
import { textOf } from "./property";
import type { PropertyReader } from "./propertyReader";

/** Reads an agreement: its terms from the properties, its goals from their section. */
export function parseAgreement(reading: NoteReading): AgreementNote {
  const pair = readPair(reading);
  const terms = { ...termsOf(reading.properties), goals: goalsOf(reading) };
  const problems = [...problemsOf(reading, pair), ...orderOf(terms)];
  return { kind: "agreement", ...pair, ...terms, problems };
}

function termsOf(properties: PropertyReader): Omit<AgreementTerms, "goals"> {
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

function orderOf({ started, ends }: AgreementTerms): readonly Problem[] {
  return started !== null && ends !== null && ends < started ? [{ kind: "end-before-start" }] : [];
}

function goalsOf(reading: NoteReading): readonly Goal[] {
  return listTextsOf(reading, "agreement", "goals")
    .map(parseGoal)
    .filter(({ words }) => words !== "");
}

const goalField = /[[(](by|met)::\s*(\d{4}-\d{2}-\d{2})\s*[\])]/g;
const goalBlock = /(?:^|\s)\^([A-Za-z0-9-]+)$/;

/** A goal's line: `Lead one launch [by:: 2026-06-30] [met:: 2026-06-12] ^launch`. */
export function parseGoal(text: string): Goal {
  const block = goalBlock.exec(text)?.[1] ?? null;
  const line = block === null ? text : text.slice(0, -block.length - 1).trim();
  const fields = new Map([...line.matchAll(goalField)].map((match) => [match[1], match[2] ?? ""]));
  return {
    words: line.replace(goalField, "").replace(/\s+/g, " ").trim(),
    block,
    by: parseDay(fields.get("by") ?? ""),
    met: parseDay(fields.get("met") ?? ""),
  };
}

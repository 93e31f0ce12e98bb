import { instantOf, stampOf } from "../model/day";
import { agendaStatuses, type AgendaNote, type MeetingFacts, type RecapNote } from "../model/note";
import type { Problem } from "../model/problem";
import { listTextsOf, problemsOf, readPair, type NoteReading } from "./noteReading";
import { dayOf, textOf } from "./property";
import type { PropertyReader } from "./propertyReader";
import { rangeOf } from "./sections";

function meetingOf(properties: PropertyReader): MeetingFacts {
  return {
    agreement: properties.target("agreement"),
    date: properties.day("date"),
    time: properties.time("time"),
    duration: properties.number("duration"),
    format: properties.text("format"),
    place: properties.text("place"),
    focus: properties.text("focus"),
  };
}

/** Reads an agenda. */
export function parseAgenda(reading: NoteReading): AgendaNote {
  const pair = readPair(reading);
  const meeting = meetingOf(reading.properties);
  const note = {
    status: reading.properties.word("status", agendaStatuses) ?? ("planned" as const),
    shared: stampIn(reading.properties, "shared"),
    hasBody: reading.lines.slice(reading.outline.bodyLine).some(({ text }) => text.trim() !== ""),
  };
  const problems = [...problemsOf(reading, pair), ...dateMissing(meeting)];
  return { kind: "agenda", ...pair, ...meeting, ...note, problems };
}

/** Reads a recap. */
export function parseRecap(reading: NoteReading): RecapNote {
  const pair = readPair(reading);
  const meeting = meetingOf(reading.properties);
  const note = {
    agenda: reading.properties.target("agenda"),
    sent: stampIn(reading.properties, "sent"),
    next: reading.properties.day("next"),
    nextTime: reading.properties.time("next-time"),
    nextFormat: reading.properties.text("next-format"),
    remember: rememberLines(reading),
    topics: listTextsOf(reading, "recap", "topics"),
  };
  const problems = [...problemsOf(reading, pair), ...dateMissing(meeting)];
  return { kind: "recap", ...pair, ...meeting, ...note, problems };
}

function dateMissing({ date }: MeetingFacts): readonly Problem[] {
  return date === null ? [{ kind: "missing-date" }] : [];
}

/** A date and time; a day alone stands for its beginning. */
function stampIn(properties: PropertyReader, name: string): string | null {
  return properties.read(name, (value) => {
    const day = dayOf(value);
    const text = textOf(value) ?? "";
    if (day === null) return null;
    return text.length > 10 ? text : stampOf(instantOf(day, null));
  });
}

/** Lines of the private section that begin with *Remember:*, without the word. */
function rememberLines({ lines, outline, rules }: NoteReading): readonly string[] {
  const range = rangeOf("recap", "private", outline, rules.headings);
  if (range === null) return [];
  return lines.slice(range.from, range.to ?? undefined).flatMap(({ text }) => {
    const words = text.replace(/^[\s>]*(?:[-*+]\s)?\s*/, "");
    const lead = rules.remember.find((word) => words.toLowerCase().startsWith(`${word.toLowerCase()}:`));
    const reminder = lead === undefined ? "" : words.slice(lead.length + 1).trim();
    return reminder === "" ? [] : [reminder];
  });
}

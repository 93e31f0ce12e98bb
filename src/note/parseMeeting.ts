import { instantOf, stampOf } from "../model/day";
import { agendaStatuses, type AgendaNote, type MeetingFacts, type RecapNote } from "../model/note";
import type { Problem } from "../model/problem";
import { itemsAlone } from "./itemsAlone";
import { afterLead } from "./leadWords";
import type { ActionItem } from "../model/actionItem";
import { headFirst } from "./noteHead";
import { itemsIn, listTextsOf, pairNote, readPair, writtenIn, type NoteReading } from "./noteReading";
import { dayOf, textOf } from "./property";
import type { PropertyReader } from "./propertyReader";
import { isWithin, rangeOf } from "./sections";

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
export const parseAgenda = headFirst(
  (properties) => ({
    kind: "agenda" as const,
    ...readPair(properties),
    ...meetingOf(properties),
    status: properties.word("status", agendaStatuses) ?? ("planned" as const),
    shared: stampIn(properties, "shared"),
    movedFrom: properties.days("moved-from"),
  }),
  (facts, reading): AgendaNote =>
    pairNote(facts, reading, emptyAgenda, () => ({
      items: itemsIn(reading, facts),
      problems: dateMissing(facts),
      agreedFocus: lastAfter(writtenIn(reading, "agenda", "focus"), reading.rules.leads.agreed),
      topics: topicsOf(reading),
      nextSaid: writtenIn(reading, "agenda", "next-meeting").join("\n"),
      hasBody: itemsAlone(bodyOf(reading), reading.rules.headings) === null,
    })),
);

type AgendaBody = Pick<AgendaNote, "items" | "problems" | "agreedFocus" | "topics" | "nextSaid" | "hasBody">;

const emptyAgenda: AgendaBody = {
  items: [],
  problems: [],
  agreedFocus: null,
  topics: [],
  nextSaid: "",
  hasBody: true, // so that nothing is written into a text that could not be read
};

function bodyOf({ lines, outline }: NoteReading): readonly string[] {
  return lines.slice(outline.bodyLine).map(({ text }) => text);
}

/** Reads a recap. */
export const parseRecap = headFirst(
  (properties) => ({
    kind: "recap" as const,
    ...readPair(properties),
    ...meetingOf(properties),
    agenda: properties.target("agenda"),
    sent: stampIn(properties, "sent"),
    next: properties.day("next"),
    nextTime: properties.time("next-time"),
    nextFormat: properties.text("next-format"),
  }),
  (facts, reading): RecapNote =>
    pairNote(facts, reading, emptyRecap, () => {
      const items = itemsIn(reading, facts);
      return {
        items,
        problems: dateMissing(facts),
        remember: allAfter(writtenIn(reading, "recap", "private"), reading.rules.leads.remember),
        topics: listTextsOf(reading, "recap", "topics"),
        learnings: listTextsOf(reading, "recap", "key-learnings"),
        questions: questionLines(reading, items),
      };
    }),
);

type RecapBody = Pick<RecapNote, "items" | "problems" | "remember" | "topics" | "learnings" | "questions">;

const emptyRecap: RecapBody = {
  items: [],
  problems: [],
  remember: [],
  topics: [],
  learnings: [],
  questions: [],
};

function questionLines({ outline, rules }: NoteReading, items: readonly ActionItem[]): readonly number[] {
  const range = rangeOf("recap", "questions", outline, rules.headings);
  return items.map(({ place }) => place.line).filter((line) => isWithin(line, range));
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

/** What stands under *Focus* to be talked about: neither its goal nor what was agreed on instead. */
function topicsOf(reading: NoteReading): readonly string[] {
  const { goal, agreed } = reading.rules.leads;
  return listTextsOf(reading, "agenda", "focus").filter(
    (text) => afterLead(text, [...goal, ...agreed]) === null,
  );
}

/** What the lines say that begin with one of the words. */
function allAfter(lines: readonly string[], words: readonly string[]): readonly string[] {
  return lines.map((line) => afterLead(line, words) ?? "").filter((said) => said !== "");
}

function lastAfter(lines: readonly string[], words: readonly string[]): string | null {
  return allAfter(lines, words).at(-1) ?? null;
}

import { isOpen } from "../model/actionItem";
import type { Day } from "../model/day";
import type { Strings } from "../text/strings";
import { failed, inOneLine, type Answer } from "./answer";
import { isFailure, selectionOf, wrongFlag, wrongWord, type TypedFlags } from "./flags";
import type { ItemRecord, MeetingRecord, RelationshipRecord } from "./records";
import { selected, type Records } from "./recordQuery";
import { itemsCsv, meetingsCsv, relationshipsCsv } from "./tables";

/** What the command line can be asked. */
export const queries = ["summary", "people", "meetings", "actions"] as const;
export type Query = (typeof queries)[number];

/** The flags of each question, beside `format`. */
export const flagsOf = {
  summary: [],
  people: ["organization", "status"],
  meetings: ["relationship", "organization", "status", "from", "to"],
  actions: ["relationship", "organization", "status", "whose", "from", "to"],
} as const satisfies Readonly<Record<Query, readonly string[]>>;

const statusesOf = {
  summary: [],
  people: ["draft", "active", "paused", "closed", "informal", "all"],
  meetings: ["planned", "held", "cancelled", "missed", "all"],
  actions: ["open", "in-progress", "done", "cancelled", "all"],
} as const satisfies Readonly<Record<Query, readonly string[]>>;

/** Answers a question of the command line from the records. */
export function answerTo(
  query: Query,
  flags: TypedFlags,
  records: Records,
  today: Day,
  strings: Strings,
): Answer {
  const { failures } = strings.commandLine;
  const wrong =
    wrongFlag(flags, flagsOf[query], strings) ??
    wrongWord(flags, "status", statusesOf[query], failures) ??
    wrongWord(flags, "whose", ["you", "partner", "both", "other"], failures);
  if (wrong !== null) return wrong;
  const selection = selectionOf(flags, records.relationships, strings);
  if (isFailure(selection)) return failed(selection.code, selection.message);
  return answerWith(query, flags, selected(records, selection), today, strings);
}

function answerWith(
  query: Query,
  flags: TypedFlags,
  records: Records,
  today: Day,
  { commandLine: { nothing } }: Strings,
): Answer {
  switch (query) {
    case "summary":
      return summary(records, today, nothing);
    case "people": {
      const people = records.relationships.filter(ofStatus(flags["status"] ?? "all"));
      return table(people, relationshipsCsv, personLine, nothing);
    }
    case "meetings": {
      const meetings = records.meetings.filter(ofStatus(flags["status"] ?? "all"));
      return table(meetings, meetingsCsv, meetingLine, nothing);
    }
    case "actions": {
      const items = records.items.filter((item) => isWanted(item, flags));
      return table(items, itemsCsv, itemLine, nothing);
    }
  }
}

function summary({ relationships, items }: Records, today: Day, nothing: string): Answer {
  const open = items.filter(isOpen);
  const matters = relationships.flatMap(({ partner, matter }) =>
    matter === null ? [] : [{ partner, matter }],
  );
  const value = {
    openItems: open.length,
    lateItems: open.filter(({ due }) => due !== null && due < today).length,
    matters,
  };
  const lines = matters.map(({ partner, matter }) => columns([partner, matter]));
  return { kind: "answer", value, csv: null, text: linesOr(lines, nothing) };
}

function isWanted(item: ItemRecord, flags: TypedFlags): boolean {
  const isOfStatus = flags["status"] === undefined ? isOpen(item) : ofStatus(flags["status"])(item);
  return isOfStatus && (flags["whose"] === undefined || item.whose === flags["whose"]);
}

function ofStatus(status: string): (record: { readonly status: string }) => boolean {
  return (record) => status === "all" || record.status === status;
}

function table<Row>(
  rows: readonly Row[],
  csv: (rows: readonly Row[]) => string,
  line: (row: Row) => string,
  nothing: string,
): Answer {
  return { kind: "answer", value: rows, csv: csv(rows), text: linesOr(rows.map(line), nothing) };
}

function linesOr(lines: readonly string[], nothing: string): string {
  return lines.length === 0 ? nothing : lines.join("\n");
}

function personLine({ partner, status, nextMeeting, nextTime, youOwe, owesYou }: RelationshipRecord): string {
  return columns([partner, status, nextMeeting, nextTime, `${youOwe}/${owesYou}`]);
}

function meetingLine({ date, time, partner, status, focus }: MeetingRecord): string {
  return columns([date, time, partner, status, focus]);
}

function itemLine({ due, partner, owner, whose, text, note, line }: ItemRecord): string {
  return columns([due, partner, owner ?? whose, text, `${note}:${line}`]);
}

/** A line that other programs can cut: one tabulator between two columns, none within one. */
function columns(cells: readonly (string | null)[]): string {
  return cells.map((cell) => inOneLine(cell ?? "-")).join("\t");
}

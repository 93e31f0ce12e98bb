import { Platform } from "obsidian";
import { byteOrderMark } from "../export/csv";
import { formatJson } from "../export/json";
import { hoursMet } from "../export/records";
import { recordsOf, selected } from "../export/recordQuery";
import { itemsCsv, meetingsCsv } from "../export/tables";
import { dayOf, stampOf } from "../model/day";
import type { ExportedThing, ExportRequest, Selection } from "../model/exportRequest";
import { ExportForm } from "../view/exportForm";
import { calendarText } from "./exportCalendar";
import { namesOf } from "./namesOf";
import type { Written } from "./noteStore";
import { inOneSentence, sayDone, type Offer } from "./notices";
import { Refusal } from "./refusal";
import type { Surroundings } from "./surroundings";
import { giveUp } from "./undoAll";
import { writeExport, type ExportedFile } from "./writeExport";

/**
 * Asks what to export, then writes it as a file into the vault.
 *
 * @param partner whom it is about, until another is chosen; null for everybody
 */
export function openExport(surroundings: Surroundings, what: ExportedThing, partner: string | null): void {
  const { app, strings, index, now } = surroundings;
  const relationships = index.relationships();
  const start = {
    what,
    partner,
    today: dayOf(now()),
    partners: sortedOnce(relationships.map(({ partner }) => partner.name)),
    organizations: sortedOnce(relationships.flatMap(({ agreement }) => agreement?.organization ?? [])),
  };
  new ExportForm(app, strings, start, (request) =>
    inOneSentence(strings, () => exportAs(surroundings, request)),
  ).open();
}

function sortedOnce(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort((one, other) => one.localeCompare(other));
}

/** What an export holds, and what had to be written for it. */
interface Exported extends Pick<ExportedFile, "extension" | "text"> {
  readonly entries: number;
  /** Hours met, of meetings alone. */
  readonly hours: number | null;
  /** What was written into notes for it. */
  readonly named: readonly Written[];
  /** What it does not hold and why, in a sentence each. */
  readonly lacking: readonly string[];
}

/** Writes an export as a file into the vault. */
export async function exportAs(surroundings: Surroundings, request: ExportRequest): Promise<void> {
  const { strings } = surroundings;
  const { extension, text, entries, hours, named, lacking } = await (request.what === "calendar"
    ? calendar(surroundings, request)
    : records(surroundings, request));
  const exported = { name: nameOf(surroundings, request), extension, text };
  const written = await writeExport(surroundings, exported).catch((reason: unknown) =>
    giveUp(strings, named, reason),
  );
  const file = written.path.split("/").at(-1) ?? written.path;
  const sentences = [
    strings.notices.exported(file, entries),
    ...(hours === null ? [] : [strings.notices.hoursMet(hours)]),
    ...lacking,
  ];
  const takeBack = async (): Promise<void> => {
    await written.undo();
    for (const agenda of named) await agenda.undo();
  };
  sayDone(strings, sentences.join(" "), takeBack, opening(surroundings, written.path));
}

/** Opening with the system's program is not in the public API, and phones have none. */
function opening({ app, strings }: Surroundings, path: string): Offer | null {
  const system = app as { openWithDefaultApp?: (path: string) => unknown }; // may be gone some day
  if (Platform.isMobile || typeof system.openWithDefaultApp !== "function") return null;
  return { words: strings.forms.export.open, run: () => void system.openWithDefaultApp?.(path) };
}

async function calendar(surroundings: Surroundings, request: ExportRequest): Promise<Exported> {
  const { text, meetings, named, leftOut } = await calendarText(surroundings, request);
  const [first] = leftOut;
  const lacking =
    first === undefined ? [] : [surroundings.strings.notices.notExported(namesOf(leftOut)), first.reason];
  return { extension: "ics", text, entries: meetings, hours: null, named, lacking };
}

function records(
  { index, settings, strings, now }: Surroundings,
  { what, selection, format, forSpreadsheet }: ExportRequest,
): Promise<Exported> {
  const wanted = selected(recordsOf(index, now(), settings.current), selection);
  const isOfItems = what === "items";
  const entries = isOfItems ? wanted.items.length : wanted.meetings.length;
  if (entries === 0) throw new Refusal(strings.notices.nothingToExport);
  const table = (): string => (isOfItems ? itemsCsv(wanted.items) : meetingsCsv(wanted.meetings));
  const text =
    format === "json"
      ? formatJson(wanted, isOfItems ? "items" : "meetings", stampOf(now()))
      : `${forSpreadsheet ? byteOrderMark : ""}${table()}`;
  const hours = isOfItems ? null : hoursMet(wanted.meetings);
  return Promise.resolve({ extension: format, text, entries, hours, named: [], lacking: [] });
}

/** `Ana Silva - Meetings 2026-01-01 2026-03-31`. */
function nameOf({ strings }: Surroundings, { what, selection }: ExportRequest): string {
  return [`${whose(selection)} - ${strings.forms.export.files[what]}`, ...period(what, selection)].join(" ");
}

function whose({ partner, organization }: Selection): string {
  return partner ?? organization ?? "Mentoring";
}

/** A calendar goes by the same name every time, as importing it again updates. */
function period(what: ExportedThing, { from, to }: Selection): readonly string[] {
  return what === "calendar" ? [] : [from, to].filter((day) => day !== null);
}

import type { AgendaNote, RecapNote } from "../model/note";
import type { NotePath } from "../model/notePath";
import type { Day } from "../model/day";
import { byTime, type Meeting } from "../model/meeting";
import type { NoteProblem } from "../model/problem";
import type { LinkResolver } from "./people";

type DatedNote = Pick<AgendaNote | RecapNote, "path" | "date" | "time">;

/** The meetings that the notes of two people tell of. */
export interface JoinedMeetings {
  /** In order, earliest first. */
  readonly meetings: readonly Meeting[];
  readonly problems: readonly NoteProblem[];
}

/**
 * Joins a relationship's agendas and recaps, each in the order of their paths, to meetings. A meeting is
 * one date and time: a second note of one kind for it is a note to check and no second meeting. Meetings
 * without a day are left out.
 */
export function joinMeetings(
  agendas: readonly AgendaNote[],
  recaps: readonly RecapNote[],
  resolve: LinkResolver,
): JoinedMeetings {
  const joined = recapsByAgenda(agendas, recaps, resolve);
  const taken = new Set(joined.values());
  const told = agendas.filter((agenda) => joined.has(agenda));
  const untold = agendas.filter((agenda) => !joined.has(agenda));
  const alone = recaps.filter((recap) => !taken.has(recap));
  // What both notes tell of comes first: of two notes of one kind, the other one is to check.
  const meetings = [
    ...[...told, ...untold].map((agenda) => meetingOf(agenda, joined.get(agenda) ?? null)),
    ...alone.map((recap) => meetingOf(null, recap)),
  ].filter((meeting) => meeting !== null);
  return withoutRepeated(meetings);
}

function withoutRepeated(meetings: readonly Meeting[]): JoinedMeetings {
  const agendas = meetings.map(({ agenda }) => agenda).filter((agenda) => agenda !== null);
  const recaps = meetings.flatMap(({ recap, date, time }) =>
    recap === null ? [] : [{ path: recap.path, date, time }],
  );
  const problems = [...sameMeetings(agendas), ...sameMeetings(recaps)];
  const repeated = new Set(problems.map(({ path }) => path));
  const isRepeated = ({ agenda, recap }: Meeting): boolean =>
    (agenda === null || repeated.has(agenda.path)) && (recap === null || repeated.has(recap.path));
  return { meetings: meetings.filter((meeting) => !isRepeated(meeting)).sort(byTime), problems };
}

function meetingOf(agenda: AgendaNote | null, recap: RecapNote | null): Meeting | null {
  const date = recap?.date ?? agenda?.date ?? null;
  if (date === null) return null;
  const status = recap === null ? (agenda?.status ?? "planned") : "held";
  return { date, time: recap?.time ?? agenda?.time ?? null, status, agenda, recap };
}

/**
 * A recap belongs to the agenda that it links to, else to that of its day and time, else to one of its
 * day where one of the two says no time. What is told most clearly is joined first, so that a recap
 * without a time does not take another's agenda.
 */
function recapsByAgenda(
  agendas: readonly AgendaNote[],
  recaps: readonly RecapNote[],
  resolve: LinkResolver,
): ReadonlyMap<AgendaNote, RecapNote> {
  const joined = new Map<AgendaNote, RecapNote>();
  const left = new Set(recaps);
  const join = (recap: RecapNote, agenda: AgendaNote | undefined): void => {
    if (agenda === undefined) return;
    joined.set(agenda, recap);
    left.delete(recap);
  };
  const byPath = new Map(agendas.map((agenda) => [agenda.path, agenda]));
  for (const recap of recaps) {
    const linked = byPath.get(linkedPath(recap, resolve) ?? recap.path);
    if (linked === undefined) continue;
    left.delete(recap); // the second recap of one agenda belongs to no other one
    if (!joined.has(linked)) join(recap, linked);
  }
  const byDay = groupedByDay(agendas);
  for (const isOfTime of [isSameTime, isAnyTime]) {
    for (const recap of [...left]) {
      const sameDay = recap.date === null ? [] : (byDay.get(recap.date) ?? []);
      join(
        recap,
        sameDay.find((agenda) => !joined.has(agenda) && isOfTime(agenda, recap)),
      );
    }
  }
  return joined;
}

function linkedPath(recap: RecapNote, resolve: LinkResolver): NotePath | null {
  return recap.agenda === null ? null : resolve(recap.agenda, recap.path);
}

function groupedByDay(agendas: readonly AgendaNote[]): ReadonlyMap<Day, readonly AgendaNote[]> {
  const byDay = new Map<Day, AgendaNote[]>();
  for (const agenda of agendas) {
    if (agenda.date === null) continue;
    const sameDay = byDay.get(agenda.date);
    if (sameDay === undefined) byDay.set(agenda.date, [agenda]);
    else sameDay.push(agenda);
  }
  return byDay;
}

function isSameTime(agenda: AgendaNote, recap: RecapNote): boolean {
  return agenda.time === recap.time;
}

function isAnyTime(agenda: AgendaNote, recap: RecapNote): boolean {
  return agenda.time === null || recap.time === null;
}

/** Every note of a kind that is for the day and time of one before it. */
function sameMeetings(notes: readonly DatedNote[]): readonly NoteProblem[] {
  const firsts = new Map<string, NotePath>();
  return notes.flatMap(({ path, date, time }) => {
    if (date === null) return [];
    const when = `${date} ${time ?? ""}`;
    const first = firsts.get(when);
    if (first !== undefined) return [{ path, problem: { kind: "same-meeting", other: first, date, time } }];
    firsts.set(when, path);
    return [];
  });
}

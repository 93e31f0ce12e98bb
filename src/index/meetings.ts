import type { AgendaNote, RecapNote } from "../model/note";
import type { NotePath } from "../model/notePath";
import { byTime, type Meeting } from "../model/meeting";
import type { NoteProblem } from "../model/problem";
import type { LinkResolver } from "./people";

export interface JoinedMeetings {
  /** In order, earliest first. */
  readonly meetings: readonly Meeting[];
  readonly problems: readonly NoteProblem[];
}

/**
 * Joins a relationship's agendas and recaps to meetings. A recap belongs to the agenda that it links
 * to, else to the one of its day and time. Two notes of one kind for the same day and time are a note
 * to check; notes without a day are left out.
 */
export function joinMeetings(
  agendas: readonly AgendaNote[],
  recaps: readonly RecapNote[],
  resolve: LinkResolver,
): JoinedMeetings {
  const meetings: Meeting[] = agendas.map((agenda) => meetingOf(agenda, null)).filter((meeting) => meeting !== null);
  for (const recap of [...recaps].sort((a, b) => Number(a.path > b.path) - Number(a.path < b.path))) {
    const at = meetings.findIndex((meeting) => isOf(recap, meeting, resolve));
    const joined = meetingOf(meetings[at]?.agenda ?? null, recap);
    if (joined !== null) meetings.splice(at === -1 ? meetings.length : at, at === -1 ? 0 : 1, joined);
  }
  meetings.sort(byTime);
  return { meetings, problems: sameMeetings(meetings) };
}

function meetingOf(agenda: AgendaNote | null, recap: RecapNote | null): Meeting | null {
  const date = recap?.date ?? agenda?.date ?? null;
  if (date === null) return null;
  const status = recap === null ? (agenda?.status ?? "planned") : "held";
  return { date, time: recap?.time ?? agenda?.time ?? null, status, agenda, recap };
}

function isOf(recap: RecapNote, meeting: Meeting, resolve: LinkResolver): boolean {
  if (meeting.agenda === null || meeting.recap !== null) return false;
  const linked = recap.agenda === null ? null : resolve(recap.agenda, recap.path);
  if (linked !== null) return linked === meeting.agenda.path;
  return recap.date === meeting.date && (recap.time === null || meeting.time === null || recap.time === meeting.time);
}

function sameMeetings(meetings: readonly Meeting[]): readonly NoteProblem[] {
  return meetings.flatMap((meeting, at) =>
    meetings.slice(0, at).flatMap((earlier) => {
      if (earlier.date !== meeting.date || earlier.time !== meeting.time) return [];
      const twice = pathOfKind(earlier, meeting);
      if (twice === null) return [];
      const problem = { kind: "same-meeting", other: twice.first, date: meeting.date, time: meeting.time } as const;
      return [{ path: twice.second, problem }];
    }),
  );
}

function pathOfKind(a: Meeting, b: Meeting): { first: NotePath; second: NotePath } | null {
  if (a.agenda !== null && b.agenda !== null) return { first: a.agenda.path, second: b.agenda.path };
  return a.recap !== null && b.recap !== null ? { first: a.recap.path, second: b.recap.path } : null;
}

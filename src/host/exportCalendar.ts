import { formatCalendar, type CalendarMeeting } from "../export/calendar";
import { minutesOf, plannedMeetings, sequenceOf, type PlannedMeeting } from "../export/plannedMeetings";
import type { ExportRequest } from "../model/exportRequest";
import { parseFrontmatter } from "../note/frontmatter";
import { textsOf } from "../note/property";
import { appYaml } from "./appYaml";
import type { Written } from "./noteStore";
import { Refusal } from "./refusal";
import { sharedPlainly } from "./shareableNote";
import type { Surroundings } from "./surroundings";
import { giveUp } from "./undoAll";

/** A calendar, and how many meetings are in it. */
export interface CalendarText {
  readonly text: string;
  readonly meetings: number;
  /** What was written into agendas so that calendars know them again. */
  readonly named: readonly Written[];
}

/** The calendar of the meetings that are meant. Refuses where there is none. */
export async function calendarText(
  surroundings: Surroundings,
  { selection, alarm }: ExportRequest,
): Promise<CalendarText> {
  const { index, strings, now } = surroundings;
  const named: Written[] = [];
  const meetings: CalendarMeeting[] = [];
  const add = async (planned: PlannedMeeting): Promise<void> => {
    const uid = await uidOf(surroundings, planned, named);
    if (uid !== null) meetings.push(await calendarMeeting(surroundings, planned, uid));
  };
  for (const planned of plannedMeetings(index.relationships(), selection)) {
    await add(planned).catch((reason: unknown) => giveUp(strings, named, reason));
  }
  if (meetings.length === 0) throw new Refusal(strings.notices.noAgendaToExport);
  const text = formatCalendar(strings.dashboard.title, meetings, now(), alarm);
  return { text, meetings: meetings.length, named };
}

/**
 * The name that calendars know a meeting by, given to its agenda at the first export. Null for one that was
 * called off before any calendar had it.
 */
async function uidOf(
  { store }: Surroundings,
  { meeting: { agenda, status } }: PlannedMeeting,
  named: Written[],
): Promise<string | null> {
  const properties = parseFrontmatter(await store.read(agenda.path), appYaml)?.properties ?? {};
  const [known] = textsOf(properties["uid"]);
  if (known !== undefined) return known;
  if (status === "cancelled") return null;
  const uid = crypto.randomUUID();
  const written = await store.setProperties(agenda.path, { uid });
  if (written !== null) named.push(written);
  return uid;
}

async function calendarMeeting(
  surroundings: Surroundings,
  planned: PlannedMeeting,
  uid: string,
): Promise<CalendarMeeting> {
  const { meeting, relationship } = planned;
  return {
    uid,
    sequence: sequenceOf(planned),
    date: meeting.date,
    time: meeting.time,
    minutes: minutesOf(planned),
    isCancelled: meeting.status === "cancelled",
    summary: surroundings.strings.forms.export.meetingWith(relationship.partner.name),
    description: await sharedPlainly(surroundings, meeting.agenda, relationship),
    place: meeting.agenda.place ?? "",
  };
}

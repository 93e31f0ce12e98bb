import { formatCalendar, type CalendarMeeting } from "../export/calendar";
import { minutesOf, plannedMeetings, sequenceOf, type PlannedMeeting } from "../export/plannedMeetings";
import type { ExportRequest } from "../model/exportRequest";
import type { NotePath } from "../model/notePath";
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
  /** The agendas that the others are exported without. */
  readonly leftOut: readonly LeftOut[];
}

/** An agenda that could not be read, or not be given its name, and the sentence that says why. */
interface LeftOut {
  readonly path: NotePath;
  readonly reason: string;
}

/** The calendar of the meetings that are meant, as far as it can be made. Refuses where there is none. */
export async function calendarText(
  surroundings: Surroundings,
  { selection, alarm }: ExportRequest,
): Promise<CalendarText> {
  const { index, strings, now } = surroundings;
  const named: Written[] = [];
  const leftOut: LeftOut[] = [];
  const meetings: CalendarMeeting[] = [];
  const add = async (planned: PlannedMeeting): Promise<void> => {
    const uid = await uidOf(surroundings, planned, named);
    if (uid !== null) meetings.push(await calendarMeeting(surroundings, planned, uid));
  };
  for (const planned of plannedMeetings(index.relationships(), selection)) {
    try {
      await add(planned);
    } catch (reason) {
      if (!(reason instanceof Refusal)) return giveUp(strings, named, reason);
      leftOut.push({ path: planned.meeting.agenda.path, reason: reason.message });
    }
  }
  if (meetings.length === 0) {
    const reason = leftOut[0]?.reason ?? strings.notices.noAgendaToExport;
    return giveUp(strings, named, new Refusal(reason));
  }
  const text = formatCalendar(strings.dashboard.title, meetings, now(), alarm);
  return { text, meetings: meetings.length, named, leftOut };
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

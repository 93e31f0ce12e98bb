import { h, type VNode } from "snabbdom";
import type { MeetingRow } from "../index/dashboard";
import { formatWords } from "../text/formatWords";
import type { RowDrawing } from "./drawing";
import { meetingMenu } from "./meetingMenu";
import { noteLink } from "./noteLink";
import { rowMenuButton, rowMenuEvents } from "./rowMenu";
import { placeAttrs, type RowPlace } from "./rowPlace";
import { separated } from "./separated";
import { tooltip } from "./tooltip";
import { withTime } from "./whenWords";

/** A meeting in one row: when, with whom, about what, its notes, and what came of it. */
export function meetingRow(row: MeetingRow, drawing: RowDrawing, place: RowPlace | null = null): VNode {
  const { key } = row;
  const isOff = row.meeting.status === "cancelled" || row.meeting.status === "missed";
  const menu = () => meetingMenu(row, drawing);
  const on = rowMenuEvents(menu);
  const data = { key, class: { "is-off": isOff }, dataset: { key }, attrs: placeAttrs(place), on };
  return h("li.mentoring-meeting", data, [
    calendarLeaf(row, drawing),
    h("div.mentoring-meeting-words", [
      h("div.mentoring-meeting-title", [partnerName(row, drawing), ...statusMark(row, drawing)]),
      row.focus === null ? null : h("div.mentoring-meeting-focus", [h("bdi", row.focus)]),
      separated("div.mentoring-meta", factsOf(row, drawing)),
    ]),
    rowMenuButton(drawing.strings.meetings.more, menu),
  ]);
}

function calendarLeaf({ date }: MeetingRow, { words, today }: RowDrawing): VNode {
  const { month, day, year } = words.leaf(date, today);
  return h("time.mentoring-leaf", { attrs: { datetime: date }, hook: tooltip(words.whole(date)) }, [
    h("span.mentoring-leaf-month", month),
    h("span.mentoring-leaf-day", day),
    year === null ? null : h("span.mentoring-leaf-year", year),
  ]);
}

/** The name opens the note that tells most about the meeting. */
function partnerName({ name, meeting }: MeetingRow, { host }: RowDrawing): VNode {
  const note = meeting.recap ?? meeting.agenda;
  if (note === null) return h("bdi", name);
  return noteLink({ path: note.path, line: null, words: name, isRow: true }, host);
}

function statusMark(
  { meeting, daysAway }: MeetingRow,
  { strings: { meetings } }: RowDrawing,
): readonly VNode[] {
  switch (meeting.status) {
    case "held":
      return [];
    case "planned":
      return daysAway < 0 ? [h("span.mentoring-mark", meetings.unsettled)] : [];
    case "cancelled":
    case "missed":
      return [h("span.mentoring-mark", meetings[meeting.status])];
  }
}

function factsOf(row: MeetingRow, drawing: RowDrawing): readonly VNode[] {
  const { strings, words } = drawing;
  const { time, daysAway, duration, format, itemsDone, itemsMade } = row;
  // Nobody asks for the hour of a meeting that was.
  const when = withTime(words.away(daysAway), daysAway < 0 ? null : time, words, strings);
  return [
    h("span", when),
    ...(duration === null ? [] : [h("span", words.length(duration))]),
    ...(format === null ? [] : [h("bdi", formatWords(format, strings.notes.formats))]),
    ...notesOf(row, drawing),
    ...(itemsMade === 0 ? [] : [h("span", strings.meetings.itemsDone(itemsDone, itemsMade))]),
  ];
}

function notesOf({ meeting: { agenda, recap } }: MeetingRow, drawing: RowDrawing): readonly VNode[] {
  const {
    host,
    strings: { meetings },
  } = drawing;
  const link = (note: typeof agenda | typeof recap, words: string) =>
    note === null ? [] : [noteLink({ path: note.path, line: null, words, isRow: false }, host)];
  return [...link(agenda, meetings.agenda), ...link(recap, meetings.recap)];
}

import type { VNode } from "snabbdom";
import type { MeetingRow } from "../index/dashboard";
import type { Drawing } from "./drawing";
import { foldable } from "./foldable";
import { meetingRow } from "./meetingRow";
import type { RowPlace } from "./rowPlace";

/** Upcoming meetings, then the others, newest first. */
export function meetingsSection(
  upcoming: readonly MeetingRow[],
  history: readonly MeetingRow[],
  drawing: Drawing,
): readonly VNode[] {
  const {
    strings: { dashboard },
    lists,
  } = drawing;
  const row = (meeting: MeetingRow, place: RowPlace | null) =>
    drawing.rows.of(meeting, [place?.at, place?.of], () => meetingRow(meeting, drawing, place));
  const parts = [
    { section: "upcoming", title: dashboard.upcoming, rows: upcoming },
    { section: "history", title: dashboard.history, rows: history },
  ] as const;
  return parts
    .filter(({ rows }) => rows.length > 0)
    .map(({ section, title, rows }) => {
      const list = () => lists[section].draw([{ key: section, rows }], { heading: null, row });
      return foldable({ section, title, count: rows.length, children: () => [list()] }, drawing);
    });
}

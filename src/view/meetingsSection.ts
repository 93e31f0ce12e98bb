import { h, type VNode } from "snabbdom";
import type { MeetingRow } from "../index/dashboard";
import type { Drawing } from "./drawing";
import { foldable, type Foldable } from "./foldable";
import { meetingRow } from "./meetingRow";
import { showMore } from "./showMore";

/** Upcoming meetings, then the others, newest first; the history is drawn in steps. */
export function meetingsSection(
  upcoming: readonly MeetingRow[],
  history: readonly MeetingRow[],
  drawing: Drawing,
): readonly VNode[] {
  const {
    strings: { dashboard },
    state,
  } = drawing;
  const list = (rows: readonly MeetingRow[]) =>
    h(
      "ul",
      rows.map((row) => meetingRow(row, drawing)),
    );
  const recent = history.slice(0, state.shown.history);
  const more = () => showMore("history", history.length - recent.length, drawing);
  const parts: readonly Foldable[] = [
    {
      section: "upcoming",
      title: dashboard.upcoming,
      count: upcoming.length,
      children: () => [list(upcoming)],
    },
    {
      section: "history",
      title: dashboard.history,
      count: history.length,
      children: () => [list(recent), ...more()],
    },
  ];
  return parts.filter(({ count }) => count > 0).map((part) => foldable(part, drawing));
}

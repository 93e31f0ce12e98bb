import { h, type VNode } from "snabbdom";
import type { LiveContent } from "../index/liveContent";
import type { Meeting } from "../model/meeting";
import { linesPart, sentence } from "./briefParts";
import type { RowDrawing } from "./drawing";
import { goalRow } from "./goalRow";
import { itemRow } from "./itemRow";
import { meetingRow } from "./meetingRow";
import { noteLink } from "./noteLink";
import { personRow } from "./personRow";
import { timelineLane } from "./timelineLane";
import { timelineParts } from "./timelineSection";

/** What a block in a note shows: the dashboard's rows, or one sentence where there are none. */
export function livePart(content: LiveContent, drawing: RowDrawing): readonly VNode[] {
  if (content.kind === "previous") return previousPart(content.meeting, drawing);
  const { more } = content;
  const rows = rowsOf(content, drawing);
  const { liveBlock } = drawing.strings;
  if (rows.length === 0) return [h("p.mentoring-nothing", liveBlock.nothing[content.kind])];
  const list = h("ul", { attrs: { role: "list" } }, [...rows]);
  return [
    ...(content.kind === "timeline" ? timelineParts(content.timeline, list, drawing) : [list]),
    ...(more > 0 ? [h("p.mentoring-meta", liveBlock.more(more))] : []),
  ];
}

type Rows = Exclude<LiveContent, { readonly kind: "previous" }>;

function rowsOf(content: Rows, drawing: RowDrawing): readonly VNode[] {
  switch (content.kind) {
    case "actions":
      return content.rows.map((row) => itemRow(row, drawing));
    case "meetings":
      return content.rows.map((row) => meetingRow(row, drawing));
    case "goals":
      return content.rows.map((row) => goalRow(row, drawing));
    case "people":
      return content.rows.map((row) => personRow(row, drawing, null));
    case "timeline":
      return content.timeline.lanes.map((lane) => timelineLane(lane, content.timeline, drawing));
  }
}

/** What the last meeting was about, and what was learned. */
function previousPart(meeting: Meeting | null, drawing: RowDrawing): readonly VNode[] {
  const { strings, words, today, host } = drawing;
  const note = meeting?.recap ?? meeting?.agenda ?? null;
  if (meeting === null || note === null)
    return [h("p.mentoring-nothing", strings.liveBlock.nothing.previous)];
  const learnings = meeting.recap?.learnings ?? [];
  const when = strings.brief.lastTime(words.awayOn(meeting.date, today));
  const parts = [
    sentence(strings.brief.focus, note.focus),
    learnings.length === 0
      ? null
      : linesPart(strings.brief.learnings, { lines: learnings, source: note.path }, drawing),
  ];
  const link = noteLink({ path: note.path, line: null, words: when, isRow: false }, host);
  return [h("div.mentoring-brief-page", [h("p.mentoring-meta", [link]), ...parts])];
}

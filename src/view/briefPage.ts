import { h, type VNode } from "snabbdom";
import { isEmptyBrief, type Brief, type BriefLines } from "../index/brief";
import type { ItemRow } from "../index/dashboard";
import { dayOf } from "../model/day";
import type { ItemDrawing } from "./drawing";
import { itemRow } from "./itemRow";
import { itemText } from "./itemText";
import { separated } from "./separated";
import { thereWords } from "./slotWords";

/** The whole brief as the tree that it is drawn from; parts with nothing in them are left out. */
export function briefPage(brief: Brief, now: Date, drawing: ItemDrawing): VNode {
  const words = drawing.strings.brief;
  const { partner } = brief.relationship;
  return h("div.mentoring-dashboard.mentoring-brief-page", [
    whenLine(brief, now, drawing),
    isEmptyBrief(brief) ? h("p.mentoring-nothing", words.nothing) : null,
    sentence(words.focus, brief.focus),
    lastTime(brief, now, drawing),
    linesPart(words.remember, brief.remember, drawing),
    linesPart(words.topics, brief.topics, drawing),
    rowsPart(words.questions, brief.questions, drawing),
    rowsPart(words.yours, brief.yours, drawing),
    rowsPart(words.theirs(partner.name), brief.theirs, drawing),
    linesPart(words.learnings, brief.learnings, drawing),
  ]);
}

/** When, on the other's clock too, and how and where. */
function whenLine({ next, relationship }: Brief, now: Date, { strings, words }: ItemDrawing): VNode | null {
  if (next === null) return h("p.mentoring-brief-when", strings.brief.noMeeting);
  const { date, time, meeting } = next;
  const today = dayOf(now);
  const day = words.named(date, today);
  const when = time === null ? day : strings.people.atTime(day, words.clock(time));
  const { format = null, place = null } = meeting?.agenda ?? {};
  const facts = [...thereWords(next, relationship, { strings, words, today }), format, place];
  return separated("div.mentoring-brief-when", [
    h("strong", when),
    ...facts.filter((fact) => fact !== null).map((fact) => h("bdi", fact)),
  ]);
}

function lastTime({ last }: Brief, now: Date, { strings, words }: ItemDrawing): VNode | null {
  const focus = last?.recap?.focus ?? last?.agenda?.agreedFocus ?? last?.agenda?.focus ?? null;
  if (last === null || focus === null) return null;
  return sentence(strings.brief.lastTime(words.awayOn(last.date, dayOf(now))), focus);
}

/** A heading with one sentence; nothing without one. */
export function sentence(heading: string, text: string | null): VNode | null {
  return text === null ? null : part(heading, h("p", { attrs: { dir: "auto" } }, text));
}

/** A heading with lines as a note has them; nothing without any. */
export function linesPart(heading: string, lines: BriefLines | null, { host }: ItemDrawing): VNode | null {
  if (lines === null) return null;
  const item = (line: string): VNode =>
    h("li", { attrs: { dir: "auto" } }, itemText(line, lines.source, host).slice());
  return part(heading, h("ul.mentoring-brief-lines", lines.lines.map(item)));
}

function rowsPart(heading: string, rows: readonly ItemRow[], drawing: ItemDrawing): VNode | null {
  if (rows.length === 0) return null;
  return part(
    heading,
    h(
      "ul.mentoring-item-group",
      rows.map((row) => itemRow(row, drawing)),
    ),
  );
}

function part(heading: string, content: VNode): VNode {
  return h("section", { key: heading }, [h("h3", heading), content]);
}

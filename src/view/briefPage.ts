import { h, type VNode } from "snabbdom";
import { isEmptyBrief, type Brief } from "../index/brief";
import { dayOf } from "../model/day";
import { focusOf } from "../model/meeting";
import { formatWords } from "../text/formatWords";
import { linesPart, rowsPart, sentence } from "./briefParts";
import type { ItemDrawing } from "./drawing";
import { separated } from "./separated";
import { thereWords } from "./slotWords";
import { whenWords } from "./whenWords";

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
  const today = dayOf(now);
  const when = whenWords(next, today, words, strings);
  const { format = null, place = null } = next.meeting?.agenda ?? {};
  const how = format === null ? null : formatWords(format, strings.notes.formats);
  const facts = [...thereWords(next, relationship, { strings, words, today }), how, place];
  return separated("div.mentoring-brief-when", [
    h("strong", when),
    ...facts.filter((fact) => fact !== null).map((fact) => h("bdi", fact)),
  ]);
}

function lastTime({ last }: Brief, now: Date, { strings, words }: ItemDrawing): VNode | null {
  const focus = last === null ? null : focusOf(last);
  if (last === null || focus === null) return null;
  return sentence(strings.brief.lastTime(words.awayOn(last.date, dayOf(now))), focus);
}

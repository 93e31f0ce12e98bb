import { h, type VNode } from "snabbdom";
import type { RoundStop } from "../index/weeklyRound";
import { dayOf } from "../model/day";
import { rowsPart } from "./briefParts";
import type { ItemDrawing } from "./drawing";
import { matterWords } from "./matterWords";
import { whenWords } from "./whenWords";

/** Something that one key does. */
export interface RoundStep {
  readonly key: string;
  readonly label: string;
  readonly act: (event: UIEvent) => void;
}

/** What can be done on a screen, by the part that it stands in. */
export interface RoundSteps {
  readonly met: readonly RoundStep[];
  readonly send: readonly RoundStep[];
  readonly next: readonly RoundStep[];
}

/** Rows that have a number to be ticked by, which the stylesheet counts. */
export const numbered = 9;

/** One person: what is to be settled with them, each with its key. */
export function roundPage(stop: RoundStop, steps: RoundSteps, now: Date, drawing: ItemDrawing): VNode {
  const { strings, words } = drawing;
  const { brief, round } = strings;
  const { relationship, met, send, yours, theirs, next } = stop;
  const { name } = relationship.partner;
  const speech = { strings, words, now };
  const when = next === null ? round.none : whenWords(next, dayOf(now), words, strings);
  const parts = [
    met === null ? null : linePart("met", matterWords(met, name, speech).sentence, steps.met),
    rowsPart(brief.yours, yours, drawing),
    rowsPart(brief.theirs(name), theirs, drawing),
    send === null ? null : linePart("send", matterWords(send, name, speech).sentence, steps.send),
    linePart("next", next === null ? when : strings.notes.labeled(round.next, when), steps.next),
  ];
  // The dashboard's own element is a container, out of which and into which nothing is counted.
  return h("div.mentoring-dashboard", [h("div.mentoring-brief-page.mentoring-round-page", parts)]);
}

function linePart(key: string, sentence: string, steps: readonly RoundStep[]): VNode {
  return h("section.mentoring-round-line", { key }, [
    h("p", { attrs: { dir: "auto" } }, sentence),
    h("div.mentoring-round-steps", steps.map(stepButton)),
  ]);
}

function stepButton({ key, label, act }: RoundStep): VNode {
  const data = { key: label, attrs: { type: "button", "aria-keyshortcuts": key }, on: { click: act } };
  return h("button", data, [label, h("kbd", { attrs: { "aria-hidden": "true" } }, key)]);
}

import { h, type VNode } from "snabbdom";
import type { PersonRow } from "../index/dashboard";
import type { Matter } from "../model/matter";
import { againstWords } from "./againstWords";
import type { RowDrawing } from "./drawing";
import { initialsOf } from "./initials";
import { matterLine } from "./matterLine";
import { noteLink } from "./noteLink";
import { personMenuButton, personMenuEvents } from "./personMenu";
import { placeAttrs, type RowPlace } from "./rowPlace";
import { separated } from "./separated";
import { sideWords } from "./sideWords";
import { tooltip } from "./tooltip";
import { withTime } from "./whenWords";

/** A relationship in one row: who, when, who owes what, and what matters now. */
export function personRow(row: PersonRow, drawing: RowDrawing, place: RowPlace | null = null): VNode {
  const { key } = row;
  const data = { key, dataset: { key }, attrs: placeAttrs(place), on: personMenuEvents(row, drawing) };
  return h("li.mentoring-person", data, [
    h("span.mentoring-initials", { attrs: { "aria-hidden": "true" } }, initialsOf(row.name)),
    h("div.mentoring-person-words", [
      h("div.mentoring-person-title", [
        personName(row, drawing),
        ...statusMark(row, drawing),
        personMenuButton(row, drawing),
      ]),
      separated("div.mentoring-meta", sideOf(row, drawing)),
      separated("div.mentoring-meta", [...meetingsOf(row, drawing), ...owedOf(row, drawing)]),
    ]),
    row.matter === null ? null : matterLine(row, row.matter, drawing),
  ]);
}

function personName({ name, note }: PersonRow, { host }: RowDrawing): VNode {
  if (note === null) return h("span.mentoring-person-name", [h("bdi", name)]);
  const link = noteLink({ path: note, line: null, words: name, isRow: true }, host);
  return h("span.mentoring-person-name", [link]);
}

/** Matters whose sentence says how the meetings go already. */
const aboutMeetings: readonly Matter["kind"][] = [
  "did-you-meet",
  "meeting-today",
  "no-meeting-planned",
  "quiet",
];

/** What is unusual about the relationship; an active one needs no word, a slow one does. */
function statusMark(
  { status, pace, matter }: PersonRow,
  { strings: { people } }: RowDrawing,
): readonly VNode[] {
  if (status !== "active" && status !== "informal") return [h("span.mentoring-mark", people[status])];
  if (pace === null || pace === "on-track") return [];
  if (matter !== null && aboutMeetings.includes(matter.kind)) return [];
  return [h("span.mentoring-mark", { class: { "is-late": pace !== "due" } }, people.paces[pace])];
}

function sideOf(
  { relationship, status, organization }: PersonRow,
  { strings }: RowDrawing,
): readonly VNode[] {
  const informal = status === "informal" ? [h("span", strings.people.informal)] : [];
  const where = organization === null ? [] : [h("bdi", organization)];
  return [h("span", sideWords(relationship, strings)), ...informal, ...where];
}

function meetingsOf(row: PersonRow, drawing: RowDrawing): readonly VNode[] {
  const met = [...lastOf(row, drawing), ...nextOf(row, drawing)];
  return met.length > 0 ? met : [h("span", drawing.strings.people.noneYet)];
}

/** What the two do otherwise than agreed is told with the last meeting; of how often, the row itself tells. */
function lastOf({ lastMeeting, daysSince, against }: PersonRow, drawing: RowDrawing): readonly VNode[] {
  if (lastMeeting === null || daysSince === null) return [];
  const { strings, words } = drawing;
  const otherwise = againstWords(against, drawing);
  const hook = tooltip([words.whole(lastMeeting), ...otherwise].join("\n"));
  // With a key: words without a tooltip that come to stand here must not have this one's element.
  const last = h("span", { key: "last", hook }, strings.people.lastMet(words.away(-daysSince)));
  return against.cadence === null ? [last] : [last, ...otherwise.slice(0, 1).map((said) => h("span", said))];
}

function nextOf({ next, daysUntilNext }: PersonRow, drawing: RowDrawing): readonly VNode[] {
  if (next === null || daysUntilNext === null) return [];
  const { strings, words } = drawing;
  const when = withTime(words.away(daysUntilNext), next.time, words, strings);
  const hook = tooltip(words.whole(next.date));
  return [h("span.mentoring-next", { hook }, strings.people.nextMeeting(when))];
}

function owedOf({ role, youOwe, owesYou }: PersonRow, { strings: { people } }: RowDrawing): readonly VNode[] {
  if (role === null) return [];
  const mine = youOwe > 0 ? [h("span.mentoring-owed", people.youOwe(youOwe))] : [];
  return owesYou > 0 ? [...mine, h("span.mentoring-owed", people.owesYou(owesYou))] : mine;
}

import { isOpen } from "../model/actionItem";
import { addDays, dayOf } from "../model/day";
import { lastHeld, type Meeting } from "../model/meeting";
import type { NotePath } from "../model/notePath";
import type { OpenBetween, OpenItem } from "../model/openBetween";
import { nextMeeting, type Relationship } from "../model/relationship";
import type { ItemRow } from "./dashboard";

/** Links and answers that are promised for right after a meeting have no due day, or one within so many days. */
const rightAfter = 1;

/**
 * What is open between two people.
 *
 * @param rows their action items, those that are due first at the front
 */
export function openBetween(relationship: Relationship, rows: readonly ItemRow[], now: Date): OpenBetween {
  const open = rows.filter(isOpen);
  const asked = questionsOf(relationship, open);
  const yours = open.filter(isYours);
  const last = lastHeld(relationship.meetings);
  const next = nextMeeting(relationship, now)?.meeting ?? null;
  const soon = addDays(last?.date ?? dayOf(now), rightAfter);
  return {
    lateItems: yours.filter((row) => isLate(row) && !asked.includes(row)).length,
    fromLastMeeting: ofMeeting(last, yours)
      .filter(({ due }) => due === null || due <= soon)
      .map(openItem),
    forNextMeeting: ofMeeting(next, yours).map(openItem),
    toAnswer: asked.filter(({ owner }) => owner.kind === "you").map(openItem),
    unanswered: asked.filter((row) => row.owner.kind === "partner" && isLate(row)).map(openItem),
  };
}

function isYours({ owner }: ItemRow): boolean {
  return owner.kind === "you" || owner.kind === "both";
}

function isLate({ daysUntilDue }: ItemRow): boolean {
  return (daysUntilDue ?? 0) < 0;
}

/** The questions asked since the two last met: those in the latest recap. Older ones are items like others. */
function questionsOf({ meetings }: Relationship, open: readonly ItemRow[]): readonly ItemRow[] {
  const recap = meetings.findLast((meeting) => meeting.recap !== null)?.recap ?? null;
  return open.filter(({ path, item }) => path === recap?.path && recap.questions.includes(item.place.line));
}

function ofMeeting(meeting: Meeting | null, rows: readonly ItemRow[]): readonly ItemRow[] {
  const paths: readonly (NotePath | undefined)[] = [meeting?.agenda?.path, meeting?.recap?.path];
  return rows.filter(({ path }) => paths.includes(path));
}

function openItem({ item, due, path }: ItemRow): OpenItem {
  return { words: item.description, due, path, line: item.place.line };
}

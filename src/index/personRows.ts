import { isOpen } from "../model/actionItem";
import { dayOf, daysBetween } from "../model/day";
import { urgencyOf } from "../model/matter";
import type { MatterRules } from "../model/matterFacts";
import { mattersOf } from "../model/matters";
import { lastHeld } from "../model/meeting";
import { daysSinceLastMeeting, paceOf } from "../model/pace";
import { nextMeeting, type Relationship } from "../model/relationship";
import { agreedAgainstActual } from "./agreedAgainstActual";
import type { ItemRow, PersonRow } from "./dashboard";
import type { RowsByRelationship } from "./itemRows";
import { openBetween } from "./openBetween";
import { Remembered } from "./remembered";

/** The rows of relationships, kept from one question to the next: only those that changed, and all each minute. */
export class PersonRows {
  readonly #rows = new Remembered<PersonRow>();
  readonly #sorted = new Remembered<readonly PersonRow[]>();

  /** A row for each relationship, most urgent first; paused and closed ones come last. */
  of(
    relationships: readonly Relationship[],
    items: RowsByRelationship,
    now: Date,
    rules: MatterRules,
  ): readonly PersonRow[] {
    const minute = Math.floor(now.getTime() / 60_000);
    const people = relationships.map((relationship) => {
      const rows = items.get(relationship.key) ?? [];
      return this.#rows.of(relationship, [rows, minute, rules], () =>
        personRow(relationship, rows, now, rules),
      );
    });
    return this.#sorted.of(this, people, () => people.toSorted(mostUrgentFirst));
  }
}

function mostUrgentFirst(a: PersonRow, b: PersonRow): number {
  return placeOf(a) - placeOf(b) || names.compare(a.name, b.name) || byKey(a, b);
}

/** Made once: it takes longer than comparing many names. */
const names = new Intl.Collator();

/** People of one name keep their order, however the notes came in. */
function byKey(a: PersonRow, b: PersonRow): number {
  return a.key < b.key ? -1 : Number(a.key > b.key);
}

function personRow(
  relationship: Relationship,
  rows: readonly ItemRow[],
  now: Date,
  rules: MatterRules,
): PersonRow {
  const yours = rows.filter(({ owner }) => owner.kind === "you" || owner.kind === "both");
  const next = nextMeeting(relationship, now);
  return {
    key: relationship.key,
    relationship,
    name: nameOf(relationship),
    organization: relationship.agreement?.organization ?? null,
    role: relationship.role,
    status: relationship.status,
    lastMeeting: lastHeld(relationship.meetings)?.date ?? null,
    daysSince: daysSinceLastMeeting(relationship, now),
    next,
    daysUntilNext: next === null ? null : daysBetween(dayOf(now), next.date),
    youOwe: yours.filter(isOpen).length,
    owesYou: rows.filter(({ owner }) => owner.kind === "partner" || owner.kind === "both").filter(isOpen)
      .length,
    pace: paceOf(relationship, now, rules.thresholds),
    against: agreedAgainstActual(relationship),
    matter: mattersOf({ relationship, open: openBetween(relationship, rows, now), now, rules })[0] ?? null,
    note: noteOf(relationship),
  };
}

/** The other person's name; both names where the user is neither. */
export function nameOf({ role, mentor, mentee, partner }: Relationship): string {
  return role === null ? `${mentor.name}, ${mentee.name}` : partner.name;
}

function noteOf({ agreement, meetings }: Relationship): PersonRow["note"] {
  const last = meetings.at(-1);
  return agreement?.path ?? last?.recap?.path ?? last?.agenda?.path ?? null;
}

/** Behind every matter. */
const nothing = 100;
const asksForNothing = { paused: 101, closed: 102 };

function placeOf({ matter, status }: PersonRow): number {
  if (status === "paused" || status === "closed") return asksForNothing[status];
  return matter === null ? nothing : urgencyOf(matter);
}

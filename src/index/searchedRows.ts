import { titleOf, type NotePath } from "../model/notePath";
import type { NoteProblem } from "../model/problem";
import type { GoalGroup } from "./goalRows";
import type { ItemPart } from "./itemGroups";
import type { ItemRow, MeetingRow, PersonRow } from "./dashboard";

/** What a row says that can be searched for: names and sentences. */
type Texts = readonly (string | null)[];

/** All rows that can be searched. */
export interface SearchableRows {
  readonly people: readonly PersonRow[];
  /** Each with at least one row. */
  readonly items: readonly ItemPart[];
  readonly upcoming: readonly MeetingRow[];
  readonly history: readonly MeetingRow[];
  readonly goals: readonly GoalGroup[];
  readonly problems: readonly NoteProblem[];
}

/** The rows of which the texts are found. */
export function searchedRows(rows: SearchableRows, isFound: (texts: Texts) => boolean): SearchableRows {
  return {
    people: rows.people.filter((row) => isFound([row.name, row.organization])),
    items: rows.items
      .map(({ open, closed }) => ({
        open: open.filter((row) => isFound(itemTexts(row))),
        closed: closed.filter((row) => isFound(itemTexts(row))),
      }))
      .filter(({ open, closed }) => open.length + closed.length > 0),
    upcoming: rows.upcoming.filter((row) => isFound(meetingTexts(row))),
    history: rows.history.filter((row) => isFound(meetingTexts(row))),
    goals: rows.goals
      .map(({ relationship, rows: goals }) => ({
        relationship,
        rows: goals.filter(({ goal }) => isFound([goal.words, relationship.partner.name])),
      }))
      .filter((group) => group.rows.length > 0),
    problems: rows.problems.filter(({ path }) => isFound([titleOf(path)])),
  };
}

/** Whether a search has found nothing of any kind. */
export function isNothing(rows: SearchableRows): boolean {
  return Object.values(rows).every((some: readonly unknown[]) => some.length === 0);
}

function itemTexts({ item, relationship, goal, owner, path }: ItemRow): Texts {
  const named = "name" in owner ? owner.name : null;
  return [item.description, relationship?.partner.name ?? null, goal, named, titleOf(path)];
}

function meetingTexts({ name, focus, format, meeting: { agenda, recap } }: MeetingRow): Texts {
  return [name, focus, format, titleOrNull(agenda), titleOrNull(recap)];
}

function titleOrNull(note: { readonly path: NotePath } | null): string | null {
  return note === null ? null : titleOf(note.path);
}

import type { Dashboard, ItemGroup, MeetingRow, OwnerView, PersonRow } from "../index/dashboard";
import { titleOf, type NotePath } from "../model/notePath";

/**
 * The dashboard with the rows alone that have what is searched for, in their text or their person.
 *
 * @param matches whether a text has it
 */
export function searched(dashboard: Dashboard, matches: (text: string) => boolean): Dashboard {
  const isFound = (...texts: readonly (string | null)[]) =>
    matches(texts.filter((text) => text !== null).join(" "));
  const groups = dashboard.items.map((group) => searchedGroup(group, isFound));
  const items = groups.filter(({ rows }) => rows.length > 0);
  return {
    people: dashboard.people.filter((row) => isFound(...personTexts(row))),
    items,
    openItems: items.reduce((sum, { rows }) => sum + rows.length, 0),
    upcoming: dashboard.upcoming.filter((row) => isFound(...meetingTexts(row))),
    history: dashboard.history.filter((row) => isFound(...meetingTexts(row))),
    goals: dashboard.goals.flatMap(({ relationship, rows }) => {
      const found = rows.filter(({ goal }) => isFound(goal.words, relationship.partner.name));
      return found.length === 0 ? [] : [{ relationship, rows: found }];
    }),
    problems: dashboard.problems.filter(({ path }) => isFound(titleOf(path))),
  };
}

type Found = (...texts: readonly (string | null)[]) => boolean;

function searchedGroup(group: ItemGroup, isFound: Found): ItemGroup {
  const partner = group.relationship?.partner.name ?? null;
  const rows = group.rows.filter(({ item, owner, path }) =>
    isFound(item.description, partner, ownerName(owner), titleOf(path)),
  );
  return { ...group, rows };
}

function ownerName(owner: OwnerView): string | null {
  return owner.kind === "partner" || owner.kind === "other" ? owner.name : null;
}

function personTexts({ name, organization }: PersonRow): readonly (string | null)[] {
  return [name, organization];
}

function meetingTexts({ relationship, focus, format, meeting }: MeetingRow): readonly (string | null)[] {
  return [relationship.partner.name, focus, format, ...[meeting.agenda, meeting.recap].map(titleOrNull)];
}

function titleOrNull(note: { readonly path: NotePath } | null): string | null {
  return note === null ? null : titleOf(note.path);
}

import type { MatterRules } from "../model/matterFacts";
import { isOpen } from "../model/actionItem";
import type { Dashboard } from "./dashboard";
import { goalGroups } from "./goalRows";
import { itemGroups, itemRows } from "./itemRows";
import { meetingRows } from "./meetingRows";
import type { NoteIndex } from "./noteIndex";
import { personRows } from "./personRows";

/**
 * All that the dashboard shows.
 *
 * @param lingering keys of items that stay in their place although they were just ticked
 */
export function queryDashboard(
  index: NoteIndex,
  now: Date,
  rules: MatterRules,
  lingering: ReadonlySet<string>,
): Dashboard {
  const rows = itemRows(index, now, (key) => lingering.has(key));
  const people = personRows(index.relationships(), rows, now, rules);
  const items = itemGroups(
    rows,
    people.map(({ relationship }) => relationship),
  );
  return {
    people,
    items,
    openItems: items.reduce((sum, group) => sum + group.rows.filter(isOpen).length, 0),
    ...meetingRows(
      people.map(({ relationship }) => relationship),
      now,
    ),
    goals: goalGroups(
      index,
      people.map(({ relationship }) => relationship).filter(({ status }) => status !== "closed"),
      now,
    ),
    problems: index.problems(),
  };
}

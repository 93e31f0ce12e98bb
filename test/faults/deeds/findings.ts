import type { Surroundings } from "../../../src/host/surroundings";
import type { ItemRow } from "../../../src/index/dashboard";
import { everything } from "../../../src/index/dashboardChoice";
import type { GoalRow } from "../../../src/index/goalRows";
import { movableMeetings, type MovableMeeting } from "../../../src/index/movableMeetings";
import { DashboardQuery } from "../../../src/index/queryDashboard";
import type { Meeting } from "../../../src/model/meeting";
import type { Relationship } from "../../../src/model/relationship";
import { allRows } from "../../index/indexedVault";
import { paths } from "../vaultAtRisk";

// What a deed is about, found in the vault at risk by its words.

export function relationshipWith({ index }: Surroundings, name: string): Relationship {
  return found(index.relationships(), ({ partner }) => partner.name === name, name);
}

/** Somebody with an agreement. */
export function agreedWith(
  all: Surroundings,
  name: string,
): Relationship & { readonly agreement: NonNullable<Relationship["agreement"]> } {
  const relationship = relationshipWith(all, name);
  if (relationship.agreement === null) throw new Error(`The agreement with ${name} is gone.`);
  return { ...relationship, agreement: relationship.agreement };
}

/** A meeting by the path of one of its notes. */
export function meetingOf({ meetings }: Relationship, path: string): Meeting {
  return found(meetings, ({ agenda, recap }) => agenda?.path === path || recap?.path === path, path);
}

export function movableIn({ index, now }: Surroundings): MovableMeeting {
  const movable = movableMeetings(index.relationships(), now());
  return found(movable, ({ note }) => note.path === paths.planned, "meeting");
}

export function itemIn({ index, now }: Surroundings, words: string): ItemRow {
  return found(allRows(index, now()), ({ item }) => item.description === words, words);
}

export function goalIn({ index, now, settings }: Surroundings, words: string): GoalRow {
  const { goals } = new DashboardQuery(index).ask(now(), settings.current, new Set(), everything);
  const rows = goals.flatMap((group) => group.rows);
  return found(rows, ({ goal }) => goal.words === words, words);
}

function found<Value>(all: readonly Value[], isIt: (one: Value) => boolean, words: string): Value {
  const one = all.find(isIt);
  if (one === undefined) throw new Error(`There is no ${words}.`);
  return one;
}

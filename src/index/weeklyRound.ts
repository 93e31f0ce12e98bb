import type { Matter } from "../model/matter";
import type { MatterRules } from "../model/matterFacts";
import { mattersOf } from "../model/matters";
import { makesDemands, nextMeeting, type NextMeeting, type Relationship } from "../model/relationship";
import type { ItemRow } from "./dashboard";
import { liveItems } from "./liveItems";
import type { NoteIndex } from "./noteIndex";
import { openBetween } from "./openBetween";
import { queryDashboard } from "./queryDashboard";

/** What the user is to send, or promised to. */
export type Sending = Extract<
  Matter,
  { kind: "links-promised" | "recap-due" | "recap-to-send" | "agenda-to-share" }
>;

/** One person of the round: what there is to settle with them. */
export interface RoundStop {
  readonly relationship: Relationship;
  /** The meeting of which nobody said yet whether it took place. */
  readonly met: Extract<Matter, { kind: "did-you-meet" }> | null;
  /** What is to be sent, or was promised to be. */
  readonly send: Sending | null;
  readonly yours: readonly ItemRow[];
  readonly theirs: readonly ItemRow[];
  readonly next: NextMeeting | null;
}

function isSending(matter: Matter): matter is Sending {
  return ["links-promised", "recap-due", "recap-to-send", "agenda-to-share"].includes(matter.kind);
}

/** Whom the round goes to, most urgent first. Paused and closed relationships make no demands. */
export function roundOrder(index: NoteIndex, now: Date, rules: MatterRules): readonly Relationship[] {
  const { people } = queryDashboard(index, now, rules);
  return people.map(({ relationship }) => relationship).filter(makesDemands);
}

/** @param lingering keys of items that stay in their place although they were just ticked */
export function roundStop(
  index: NoteIndex,
  relationship: Relationship,
  now: Date,
  rules: MatterRules,
  lingering: ReadonlySet<string>,
): RoundStop {
  const rows = liveItems(index, relationship, null, now, lingering);
  const matters = mattersOf({ relationship, open: openBetween(relationship, rows, now), now, rules });
  const isYours = ({ owner }: ItemRow): boolean => owner.kind === "you" || owner.kind === "both";
  return {
    relationship,
    met: matters.find((matter) => matter.kind === "did-you-meet") ?? null,
    send: matters.find(isSending) ?? null,
    yours: rows.filter(isYours),
    theirs: rows.filter((row) => !isYours(row)),
    next: nextMeeting(relationship, now),
  };
}

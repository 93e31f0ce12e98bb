import type { ItemRow, OwnerView } from "../index/dashboard";
import { shownItems } from "../index/liveContent";
import { liveItems } from "../index/liveItems";
import { dayOf } from "../model/day";
import type { NotePath } from "../model/notePath";
import { otherRole } from "../model/person";
import type { Relationship } from "../model/relationship";
import { fingerprintOf } from "../note/lines";
import { parseLiveBlock } from "../note/liveBlock";
import { isShared, shareableParts, type SharePart } from "../note/shareableParts";
import type { ItemNames, SharedItem } from "../note/shareItem";
import { knownHeadings } from "./feedRules";
import { inWords } from "./notices";
import type { Surroundings } from "./surroundings";

/**
 * The items of a note's live blocks as far as they may leave: those of its own relationship, out of sections
 * that are shared in their own notes. What the user wrote elsewhere stays.
 */
export async function liveItemsToShare(
  surroundings: Surroundings,
  relationship: Relationship,
  path: NotePath,
  names: ItemNames,
): Promise<(source: string) => readonly SharedItem[]> {
  const { index, now, strings } = surroundings;
  const none: ReadonlySet<string> = new Set();
  const at = now();
  const rows = liveItems(index, relationship, path, at, none);
  const parts = new Map<NotePath, readonly SharePart[]>();
  for (const row of rows) {
    if (!parts.has(row.path)) parts.set(row.path, await partsOf(surroundings, row));
  }
  const mayLeave = (row: ItemRow): boolean => isShared(parts.get(row.path) ?? [], row.item.place.line);
  return (source) => {
    const block = parseLiveBlock(source);
    if (block.kind !== "actions" || !isOwn(block.relationship, relationship)) return [];
    const { rows: shown } = shownItems(rows, block, dayOf(at));
    return shown.filter(mayLeave).map(({ item, owner }) => ({
      ...item,
      owner: ownerName(owner, relationship, names, strings.share.both),
    }));
  };
}

/** What may leave of an item's note; nothing where it is not one of ours, or has changed since it was read. */
async function partsOf(
  { index, settings, store, strings }: Surroundings,
  { path, note }: ItemRow,
): Promise<readonly SharePart[]> {
  const kind = index.get(path)?.kind ?? "other";
  if (kind === "other") return [];
  const text = await inWords(strings, () => store.read(path));
  if (text === null || fingerprintOf(text) !== note.fingerprint) return [];
  return shareableParts(text, kind, knownHeadings(settings.current));
}

function isOwn(named: string | null, { partner }: Relationship): boolean {
  return named === null || named === partner.name || named === partner.target;
}

function ownerName(owner: OwnerView, { role }: Relationship, names: ItemNames, both: string): string | null {
  if (owner.kind === "both") return both;
  if (owner.kind === "other" || role === null) return "name" in owner ? owner.name : null;
  return names[owner.kind === "you" ? role : otherRole(role)] || null;
}

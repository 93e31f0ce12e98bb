import type { WorkspaceItem } from "./workspaceItem";
import { WorkspaceLeaf } from "./workspaceLeaf";
import { WorkspaceParent } from "./workspaceParent";
import { type SplitDirection, WorkspaceSplit } from "./workspaceSplit";
import { WorkspaceTabs } from "./workspaceTabs";

/** All leaves in an item of the layout, in the order in which they stand. */
export function leavesIn(item: WorkspaceItem): WorkspaceLeaf[] {
  if (item instanceof WorkspaceLeaf) return [item];
  return item instanceof WorkspaceParent ? item.children.flatMap(leavesIn) : [];
}

/** The leaf that was active last, among these. */
export function mostRecent(leaves: readonly WorkspaceLeaf[]): WorkspaceLeaf | null {
  return leaves.reduce<WorkspaceLeaf | null>(
    (recent, leaf) => (recent && recent.activeTime >= leaf.activeTime ? recent : leaf),
    null,
  );
}

/** The first group of tabs of a split; a new one where there is none, or where another one is wanted. */
export function tabsOf(split: WorkspaceSplit, another = false): WorkspaceTabs {
  const [first] = split.children;
  if (first instanceof WorkspaceTabs && !another) return first;
  const tabs = new WorkspaceTabs(split.workspace);
  split.insertChild(split.children.length, tabs);
  return tabs;
}

/** A new group of tabs beside the one that the leaf is in. */
export function tabsBeside(leaf: WorkspaceLeaf, direction: SplitDirection, before: boolean): WorkspaceTabs {
  const tabs = leaf.parent;
  const split = tabs?.parent;
  if (!tabs || !split) throw new Error("The leaf is not part of the layout");
  const added = new WorkspaceTabs(leaf.workspace);
  const index = split.children.indexOf(tabs);
  if (split instanceof WorkspaceSplit && split.direction === direction) {
    split.insertChild(before ? index : index + 1, added);
    return added;
  }
  const inner = new WorkspaceSplit(leaf.workspace, direction);
  split.insertChild(index, inner);
  split.removeChild(tabs);
  inner.insertChild(0, tabs);
  inner.insertChild(before ? 0 : 1, added);
  return added;
}

import { reportError } from "../errors";
import type { ViewState } from "./viewState";
import type { Workspace } from "./workspace";
import type { WorkspaceItem } from "./workspaceItem";
import { WorkspaceLeaf } from "./workspaceLeaf";
import type { WorkspaceParent } from "./workspaceParent";
import type { WorkspaceSidedock } from "./workspaceSidedock";
import { type SplitDirection, WorkspaceSplit } from "./workspaceSplit";
import { WorkspaceTabs } from "./workspaceTabs";

type SavedItem =
  | {
      readonly kind: "split";
      readonly id: string;
      readonly direction: SplitDirection;
      readonly children: readonly SavedItem[];
    }
  | {
      readonly kind: "tabs";
      readonly id: string;
      readonly current: number;
      readonly children: readonly SavedItem[];
    }
  | { readonly kind: "leaf"; readonly id: string; readonly state: ViewState };

interface SavedSide {
  readonly collapsed: boolean;
  readonly children: readonly SavedItem[];
}

/** The layout as it is kept between visits. */
export interface SavedLayout {
  readonly main: readonly SavedItem[];
  readonly left: SavedSide;
  readonly right: SavedSide;
  readonly active: string | null;
}

export function serializeLayout(workspace: Workspace): SavedLayout {
  return {
    main: serializeChildren(workspace.rootSplit),
    left: serializeSide(workspace.leftSplit),
    right: serializeSide(workspace.rightSplit),
    active: workspace.activeLeaf?.id ?? null,
  };
}

/** Keeps the layout in this browser, for this vault. */
export function writeLayout(workspace: Workspace): void {
  localStorage.setItem(storageKey(workspace), JSON.stringify(serializeLayout(workspace)));
}

/** The layout of last time, or null when this is the first visit. */
export function readLayout(workspace: Workspace): SavedLayout | null {
  const text = localStorage.getItem(storageKey(workspace));
  // Only `writeLayout` writes under this key.
  return text === null ? null : (JSON.parse(text) as SavedLayout);
}

/** Builds the layout: that of last time, else the one that a new vault has. */
export async function restoreLayout(workspace: Workspace, saved: SavedLayout | null): Promise<void> {
  const layout = saved ?? firstLayout;
  restoreChildren(workspace, workspace.rootSplit, layout.main);
  restoreSide(workspace, workspace.leftSplit, layout.left);
  restoreSide(workspace, workspace.rightSplit, layout.right);
  await loadSeen(workspace);
  const active = layout.active === null ? null : workspace.getLeafById(layout.active);
  workspace.setActiveLeaf(active ?? workspace.getLeaf());
}

const firstLayout: SavedLayout = {
  main: [{ kind: "tabs", id: "main", current: 0, children: [leaf("new-tab", "empty")] }],
  left: {
    collapsed: false,
    children: [{ kind: "tabs", id: "left", current: 0, children: [leaf("files", "file-explorer")] }],
  },
  right: {
    collapsed: true,
    children: [{ kind: "tabs", id: "right", current: 0, children: [leaf("outline", "outline")] }],
  },
  active: "new-tab",
};

function leaf(id: string, type: string): SavedItem {
  return { kind: "leaf", id, state: { type, state: {} } };
}

function storageKey(workspace: Workspace): string {
  return `workbench:${workspace.app.vault.getName()}:layout`;
}

function serializeSide(sidedock: WorkspaceSidedock): SavedSide {
  return { collapsed: sidedock.collapsed, children: serializeChildren(sidedock) };
}

function serializeChildren(parent: WorkspaceParent): SavedItem[] {
  return parent.children.flatMap((child) => serialize(child) ?? []);
}

function serialize(item: WorkspaceItem): SavedItem | null {
  const { id } = item;
  if (item instanceof WorkspaceLeaf) return { kind: "leaf", id, state: item.getViewState() };
  if (item instanceof WorkspaceTabs) {
    const current = Math.max(
      0,
      item.leaves.findIndex((it) => it === item.currentLeaf),
    );
    return { kind: "tabs", id, current, children: serializeChildren(item) };
  }
  if (item instanceof WorkspaceSplit) {
    return { kind: "split", id, direction: item.direction, children: serializeChildren(item) };
  }
  return null;
}

function restoreSide(workspace: Workspace, sidedock: WorkspaceSidedock, saved: SavedSide): void {
  restoreChildren(workspace, sidedock, saved.children);
  if (saved.collapsed) sidedock.collapse();
  else sidedock.expand();
}

function restoreChildren(workspace: Workspace, parent: WorkspaceParent, saved: readonly SavedItem[]): void {
  if (saved.length === 0) return;
  const before = [...parent.children];
  for (const item of saved) parent.insertChild(parent.children.length, restoreItem(workspace, item));
  for (const child of before) parent.removeChild(child);
}

function restoreItem(workspace: Workspace, saved: SavedItem): WorkspaceItem {
  if (saved.kind === "leaf") {
    const restored = new WorkspaceLeaf(workspace, saved.id);
    restored.defer(saved.state);
    return restored;
  }
  const parent =
    saved.kind === "tabs"
      ? new WorkspaceTabs(workspace, saved.id)
      : new WorkspaceSplit(workspace, saved.direction, saved.id);
  restoreChildren(workspace, parent, saved.children);
  if (parent instanceof WorkspaceTabs && saved.kind === "tabs") {
    const current = parent.leaves[saved.current];
    if (current) parent.restoreTab(current);
  }
  return parent;
}

/** Loads what is in sight; the rest stays deferred until somebody looks at it. */
async function loadSeen(workspace: Workspace): Promise<void> {
  const leaves: WorkspaceLeaf[] = [];
  workspace.iterateAllLeaves((it) => leaves.push(it));
  for (const it of leaves) {
    const { parent } = it;
    if (!(parent instanceof WorkspaceTabs) || parent.currentLeaf !== it || !parent.isSeen()) continue;
    await it.loadIfDeferred().catch(reportError);
  }
}

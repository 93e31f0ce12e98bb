import { Events } from "../../vault/events";
import type { Workspace } from "./workspace";
import type { WorkspaceParent } from "./workspaceParent";

/** Anything in the layout: a split, a group of tabs, a leaf. */
export abstract class WorkspaceItem extends Events {
  /** Of the same item after a reload, too. */
  readonly id: string;
  parent: WorkspaceParent | null = null;
  abstract readonly containerEl: HTMLElement;

  constructor(
    readonly workspace: Workspace,
    id?: string,
  ) {
    super();
    this.id = id ?? crypto.randomUUID().replaceAll("-", "").slice(0, 16);
  }

  /** The outermost item around this one: the root split or a sidebar. */
  getRoot(): WorkspaceItem {
    return this.parent ? this.parent.getRoot() : this;
  }

  /** The window that holds this item: there is only the main one here. */
  getContainer(): WorkspaceItem {
    return this.workspace.rootSplit;
  }
}

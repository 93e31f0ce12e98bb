import type { WorkspaceLeaf } from "./workspaceLeaf";

/** What a leaf shows, as it is saved with the layout. */
export interface ViewState {
  readonly type: string;
  readonly state?: Record<string, unknown>;
  readonly active?: boolean;
  readonly pinned?: boolean;
  readonly group?: WorkspaceLeaf;
}

/** A view may set `history` to have the state that it leaves remembered. */
export interface ViewStateResult {
  history: boolean;
}

/** How to open a file: state of the view, and what is not saved (line, heading to go to). */
export interface OpenViewState {
  readonly state?: Record<string, unknown>;
  readonly eState?: Record<string, unknown>;
  readonly active?: boolean;
  readonly group?: WorkspaceLeaf;
}

import type { App } from "obsidian";
import type { Dashboard } from "../index/dashboard";
import type { DashboardChoice } from "../index/dashboardChoice";
import type { RelationshipKey } from "../model/relationship";
import type { Strings } from "../text/strings";
import type { ItemActions, MeetingActions, NoteActions, RelationshipActions } from "./dashboardActions";

/** What the dashboard is handed: the model that it draws, and everything that it may ask for. */
export interface DashboardHost extends NoteActions, ItemActions, RelationshipActions, MeetingActions {
  readonly app: App;
  readonly strings: Strings;
  /** ISO code of the language of `strings`. */
  readonly language: string;
  /** A way to ask for the model, for each view its own: its next answer keeps what it shares with the last. */
  asking(): AskDashboard;
  /** Notes read so far while the first index is made; null once it is complete. */
  reading(): ReadingProgress | null;
  /** Calls back (coalesced) whenever the model may have changed; returns the way to stop. */
  onChange(listener: () => void): () => void;
  /** Reads what is about to be asked for, in turns that hold nobody up; resolves at once where that is little. */
  readAhead(): Promise<void>;
  now(): Date;
  /** Shows what is worth knowing before a meeting; without a relationship, before the next of all. */
  openBrief(relationship: RelationshipKey | null): void;
}

/** The model now. `lingering`: keys of items ticked a moment ago, which stay in their place though done. */
export type AskDashboard = (now: Date, lingering: ReadonlySet<string>, choice: DashboardChoice) => Dashboard;

/** Notes that have been looked at, of all that the first index will hold. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

import type { App } from "obsidian";
import type { Dashboard, ItemRow } from "../index/dashboard";
import type { GoalRow } from "../index/goalRows";
import type { DashboardChoice } from "../index/dashboardChoice";
import type { ItemChoices } from "../index/itemChoices";
import type { Day } from "../model/day";
import type { ItemChange } from "../model/itemChange";
import type { Meeting } from "../model/meeting";
import type { MessageReason } from "../model/message";
import type { NotePath } from "../model/notePath";
import type { Relationship, RelationshipKey } from "../model/relationship";
import type { Strings } from "../text/strings";

/** What the dashboard is handed: the model that it draws, and everything that it may ask for. */
export interface DashboardHost {
  readonly app: App;
  readonly strings: Strings;
  /** ISO code of the language of `strings`. */
  readonly language: string;
  /** A way to ask for the model, for each view its own: it keeps what its next answer has in common with the last. */
  asking(): AskDashboard;
  /** Notes read so far while the first index is made; null once it is complete. */
  reading(): ReadingProgress | null;
  /** Calls back (coalesced) whenever the model may have changed; returns the way to stop. */
  onChange(listener: () => void): () => void;
  /** Reads what is about to be asked for, in turns that hold nobody up; resolves at once where that is little. */
  readAhead(): Promise<void>;
  now(): Date;
  createAgreement(): void;
  createAgenda(relationship: RelationshipKey | null): void;
  createRecap(relationship: RelationshipKey | null, meeting: Meeting | null): void;
  addActionItem(): void;
  /** Shows what is worth knowing before a meeting; without a relationship, before the next of all. */
  openBrief(relationship: RelationshipKey | null): void;
  /** Opens a note, at a line (from 0) where one is given, as the event's modifier keys mean in the app. */
  openNote(path: NotePath, line: number | null, event: UIEvent): void;
  /** Lets the app preview a note while the pointer rests on `target`. */
  hoverNote(path: NotePath, event: MouseEvent, target: HTMLElement): void;
  /** A link to an item's line, else its note, as the app writes links. */
  linkTo(row: ItemRow): string;
  /** Ticks or unticks. Null when it was refused; the person has been told why. Otherwise the way back. */
  toggleItem(row: ItemRow): Promise<(() => Promise<void>) | null>;
  /** Cancels an item. Answers as `toggleItem` does. */
  cancelItem(row: ItemRow): Promise<(() => Promise<void>) | null>;
  /** Changes something about an item, and says so with a way back, or why not. */
  changeItem(row: ItemRow, change: ItemChange): void;
  /** Lets the person edit an item in the window of the Tasks plugin. */
  editInTasks(row: ItemRow): void;
  /** What can be chosen for an item; `inTasks` where the Tasks plugin can edit it. */
  itemChoices(row: ItemRow): ItemChoices & { readonly inTasks: boolean };
  /** The day that somebody means with words such as "next friday"; null where they mean none. */
  readDay(words: string): Day | null;
  changeTerms(relationship: RelationshipKey): void;
  /** Asks for what the other person wrote, to make a recap of it. */
  receiveNote(relationship: RelationshipKey): void;
  /** Asks how a relationship ended, and what its closing note holds. */
  createClosing(relationship: RelationshipKey): void;
  /** Asks for an agreement that goes on from a closed relationship, with the same person or another. */
  startAnew(way: "renew" | "pay-forward", relationship: RelationshipKey): void;
  /** Asks what to talk about at the next meeting, proposing a topic. */
  addTopic(relationship: RelationshipKey, topic?: string): void;
  /** Proposes a message to the other person, to be copied or mailed. */
  writeMessage(relationship: Relationship, reason: MessageReason): void;
  /** Makes a draft active. */
  markAgreed(agreement: NotePath): void;
  /** Says of a goal that it is met today, or that it is not. */
  markGoal(row: GoalRow, isMet: boolean): void;
  scheduleMeetings(relationship: RelationshipKey): void;
  /** Moves a meeting to another day, or calls it off. */
  moveMeeting(relationship: Relationship, meeting: Meeting): void;
  /** Answers "Did you meet?" with yes, without a recap. */
  markHeld(meeting: Meeting): void;
  /** Answers "Did you meet?" with no. */
  markMissed(meeting: Meeting): void;
  /** Shows what would leave of a note, and the ways out. */
  shareNote(path: NotePath): void;
  markSent(meeting: Meeting): void;
  markShared(meeting: Meeting): void;
}

/** The model now. `lingering`: keys of items ticked a moment ago, which stay in their place though done. */
export type AskDashboard = (now: Date, lingering: ReadonlySet<string>, choice: DashboardChoice) => Dashboard;

/** Notes that have been looked at, of all that the first index will hold. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

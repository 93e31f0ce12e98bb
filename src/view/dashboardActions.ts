import type { ItemRow } from "../index/dashboard";
import type { GoalRow } from "../index/goalRows";
import type { ItemChoices } from "../index/itemChoices";
import type { Day } from "../model/day";
import type { ItemChange } from "../model/itemChange";
import type { Meeting } from "../model/meeting";
import type { MessageReason } from "../model/message";
import type { NotePath } from "../model/notePath";
import type { Relationship, RelationshipKey } from "../model/relationship";

/** What can be done with any note. */
export interface NoteActions {
  /** Opens a note, at a line (from 0) where one is given, as the event's modifier keys mean in the app. */
  openNote(path: NotePath, line: number | null, event: UIEvent): void;
  /** Lets the app preview what a link leads to while the pointer rests where the event is, and nothing else. */
  hoverLink(link: string, source: NotePath, event: MouseEvent): void;
  /** Shows what would leave of a note, and the ways out. */
  shareNote(path: NotePath): void;
}

/** What can be done with action items. */
export interface ItemActions {
  addActionItem(): void;
  /** Ticks or unticks. Null when it was refused; the person has been told why. Otherwise the way back. */
  toggleItem(row: ItemRow): Promise<(() => Promise<void>) | null>;
  /** Cancels an item. Answers as `toggleItem` does. */
  cancelItem(row: ItemRow): Promise<(() => Promise<void>) | null>;
  /** Changes something about an item, and says so with a way back, or why not; gives whether it was changed. */
  changeItem(row: ItemRow, change: ItemChange): Promise<boolean>;
  /** Lets the person edit an item in the window of the Tasks plugin. */
  editInTasks(row: ItemRow): void;
  /** What can be chosen for an item; `inTasks` where the Tasks plugin can edit it. */
  itemChoices(row: ItemRow): ItemChoices & { readonly inTasks: boolean };
  /** The day that somebody means with words such as "next friday"; null where they mean none. */
  readDay(words: string): Day | null;
  /** A link to an item's line, else its note, as the app writes links. */
  linkTo(row: ItemRow): string;
}

/** What can be done about a relationship, from its agreement to its end. */
export interface RelationshipActions {
  createAgreement(): void;
  /** Makes a draft active. */
  markAgreed(agreement: NotePath): void;
  changeTerms(relationship: RelationshipKey): void;
  /** Says of a goal that it is met today, or that it is not. */
  markGoal(row: GoalRow, isMet: boolean): void;
  /** Proposes a message to the other person, to be copied or mailed. */
  writeMessage(relationship: Relationship, reason: MessageReason): void;
  /** Asks how a relationship ended, and what its closing note holds. */
  createClosing(relationship: RelationshipKey): void;
  /** Asks for an agreement that goes on from a closed relationship, with the same person or another. */
  startAnew(way: "renew" | "pay-forward", relationship: RelationshipKey): void;
}

/** What can be done around a meeting. Without a relationship, the form proposes one. */
export interface MeetingActions {
  scheduleMeetings(relationship: RelationshipKey): void;
  /** Moves a meeting to another day, or calls it off. */
  moveMeeting(relationship: RelationshipKey, meeting: Meeting): void;
  /** Asks what to talk about at the next meeting, proposing a topic. */
  addTopic(relationship: RelationshipKey, topic?: string): void;
  createAgenda(relationship: RelationshipKey | null): void;
  /** Says of an agenda that it went to the other person now. */
  markShared(meeting: Meeting): void;
  /** Answers "Did you meet?" with yes, without a recap. */
  markHeld(meeting: Meeting): void;
  /** Answers "Did you meet?" with no. */
  markMissed(meeting: Meeting): void;
  createRecap(relationship: RelationshipKey | null, meeting: Meeting | null): void;
  /** Says of a recap that it went to the other person now, or came from them. */
  markSent(meeting: Meeting): void;
  /** Asks for what the other person wrote, to make a recap of it. */
  receiveNote(relationship: RelationshipKey): void;
}

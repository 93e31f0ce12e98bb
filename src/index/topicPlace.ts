import { lastHeld, nextPlanned } from "../model/meeting";
import type { AgendaNote, RecapNote } from "../model/note";
import { agreedOf, type Relationship } from "../model/relationship";

/** The note and the section in which a topic waits for the next meeting. */
export type TopicPlace =
  | { readonly note: AgendaNote; readonly type: "agenda"; readonly section: "focus" }
  | { readonly note: RecapNote; readonly type: "recap"; readonly section: "topics" };

/**
 * Where a topic for the next meeting goes: its agenda, once that has a text; else the last recap, whose
 * topics the next agenda takes. Null where there is neither.
 */
export function placeOfTopic(relationship: Relationship, now: Date): TopicPlace | null {
  const agenda = nextPlanned(relationship.meetings, agreedOf(relationship), now)?.agenda ?? null;
  if (agenda?.hasBody === true) return { note: agenda, type: "agenda", section: "focus" };
  const recap = lastHeld(relationship.meetings)?.recap ?? null;
  return recap === null ? null : { note: recap, type: "recap", section: "topics" };
}

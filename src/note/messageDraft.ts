import type { Message, MessageReason } from "../model/message";
import { lastHeld } from "../model/meeting";
import { calledName } from "../model/person";
import { nextMeeting, type Relationship } from "../model/relationship";
import type { DateWords } from "../text/dates";
import type { MessageFacts, MessageTexts } from "../text/messageTexts";

/** What a message is put into words with. */
export interface MessageSpeech {
  readonly texts: MessageTexts;
  readonly words: DateWords;
  readonly now: Date;
}

/** The message that is proposed to the user, with both names and what the notes know filled in. */
export function messageDraft(
  reason: MessageReason,
  relationship: Relationship,
  { texts, words, now }: MessageSpeech,
): Message {
  const { role, mentor, mentee, partner, agreement, meetings } = relationship;
  const next = nextMeeting(relationship, now);
  const last = lastHeld(meetings);
  const facts: MessageFacts = {
    partner: calledName(partner.name),
    user: (role === "mentor" ? mentor : mentee).name,
    objective: agreement?.objective ?? null,
    length: agreement?.duration == null ? null : words.length(agreement.duration),
    firstMeeting: next === null ? null : words.whole(next.date),
    lastMeeting: last === null ? null : words.whole(last.date),
    question: reason.kind === "question" ? reason.words : "",
  };
  return reason.kind === "quiet" ? texts.quiet[role ?? "mentee"](facts) : texts[reason.kind](facts);
}

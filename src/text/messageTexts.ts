import type { Message } from "../model/message";
import type { Role } from "../model/person";

/** What messages are made with. What is not known is null, or a gap for the person to fill. */
export interface MessageFacts {
  /** What the user calls the other person. */
  readonly partner: string;
  readonly user: string;
  /** What the mentee wants to learn, as the agreement says it. */
  readonly objective: string | null;
  /** How long they meet, in words. */
  readonly length: string | null;
  /** When they meet for the first time, in words. */
  readonly firstMeeting: string | null;
  /** When they met last, in words. */
  readonly lastMeeting: string | null;
  readonly question: string;
}

/** The messages of a language. Gaps for the person's own words stand in square brackets. */
export interface MessageTexts {
  readonly introduction: (facts: MessageFacts) => Message;
  readonly background: (facts: MessageFacts) => Message;
  readonly quiet: Readonly<Record<Role, (facts: MessageFacts) => Message>>;
  readonly question: (facts: MessageFacts) => Message;
}

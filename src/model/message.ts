/** Why one writes to the other person between meetings. */
export type MessageReason =
  /** The mentee reaches out first, and asks for a time. */
  | { readonly kind: "introduction" }
  /** What the mentor reads of the mentee before they meet for the first time. */
  | { readonly kind: "background" }
  /** They have not met for long. */
  | { readonly kind: "quiet" }
  /** A question is past the agreed time. */
  | { readonly kind: "question"; readonly words: string };

/** A message as it is proposed, and as the person leaves it. */
export interface Message {
  readonly subject: string;
  readonly body: string;
}

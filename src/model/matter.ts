import type { Day } from "./day";
import type { Meeting } from "./meeting";
import type { OpenItem } from "./openBetween";
import type { Pace } from "./pace";
import type { NextMeeting } from "./relationship";

/** Something about a relationship that asks for one action. */
export type Matter =
  | { readonly kind: "meeting-today"; readonly next: NextMeeting; readonly isFirst: boolean }
  | { readonly kind: "did-you-meet"; readonly meeting: Meeting }
  | { readonly kind: "recap-due"; readonly meeting: Meeting; readonly due: Date }
  | { readonly kind: "recap-to-send"; readonly meeting: Meeting; readonly due: Date }
  /** The mentor's side of a recap: what the last meeting left for them to send. */
  | { readonly kind: "links-promised"; readonly items: readonly OpenItem[]; readonly due: Date }
  | { readonly kind: "agenda-to-prepare"; readonly meeting: Meeting; readonly due: Day }
  | { readonly kind: "agenda-to-share"; readonly meeting: Meeting; readonly due: Day }
  /** What both do before they meet for the first time. */
  | { readonly kind: "first-meeting-ahead"; readonly meeting: Meeting; readonly items: readonly OpenItem[] }
  | { readonly kind: "promises-overdue"; readonly count: number }
  /** The other asked, and the user has not answered yet. */
  | { readonly kind: "answer-owed"; readonly question: OpenItem }
  /** The user asked, and the agreed time to answer has passed. */
  | { readonly kind: "question-unanswered"; readonly question: OpenItem }
  | { readonly kind: "introduction-to-write" }
  | { readonly kind: "agreement-draft" }
  | { readonly kind: "review-due"; readonly day: Day }
  | { readonly kind: "goals-met"; readonly count: number }
  | { readonly kind: "end-near"; readonly day: Day }
  /** The mentee's recap of this meeting has not come to the mentor. */
  | { readonly kind: "recap-missing"; readonly meeting: Meeting }
  | { readonly kind: "no-meeting-planned"; readonly days: number | null; readonly pace: Pace | null }
  | { readonly kind: "quiet"; readonly days: number; readonly lateItems: number }
  /** Nothing of what they plan to do together was tried for some meetings; this waits longest. */
  | { readonly kind: "activity-untried"; readonly activity: string };

/** Most urgent first: what has a clock, then what others wait for, then what keeps two people going. */
const byUrgency: readonly Matter["kind"][] = [
  "meeting-today",
  "did-you-meet",
  "recap-due",
  "recap-to-send",
  "links-promised",
  "agenda-to-prepare",
  "agenda-to-share",
  "first-meeting-ahead",
  "promises-overdue",
  "answer-owed",
  "question-unanswered",
  "introduction-to-write",
  "agreement-draft",
  "review-due",
  "goals-met",
  "end-near",
  "recap-missing",
  "no-meeting-planned",
  "quiet",
  "activity-untried",
];

/** A small number for what is urgent. Quiet people with late promises are as urgent as those promises. */
export function urgencyOf(matter: Matter): number {
  const isLate = matter.kind === "quiet" && matter.lateItems > 0;
  return byUrgency.indexOf(isLate ? "promises-overdue" : matter.kind);
}

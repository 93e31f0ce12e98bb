// The API of the plugin Mentoring, version 1, to be copied into a plugin or script of yours. See api.md.

/** A calendar day of the user, `2026-03-04`. */
export type Day = string;
/** A time of the user's clock, `17:30`. */
export type Time = string;

interface PairRecord {
  /** The other person. */
  readonly partner: string;
  readonly mentor: string;
  readonly mentee: string;
  readonly organization: string | null;
}

export interface RelationshipRecord extends PairRecord {
  /** The user's side; null where the notes are about two others. */
  readonly role: "mentor" | "mentee" | null;
  readonly status: "draft" | "active" | "paused" | "closed" | "informal";
  readonly objective: string | null;
  /** As in the agreement's property: `weekly`, `every-3-weeks`. */
  readonly cadence: string | null;
  /** Minutes of a meeting. */
  readonly duration: number | null;
  readonly started: Day | null;
  readonly ends: Day | null;
  readonly review: Day | null;
  readonly lastMeeting: Day | null;
  readonly nextMeeting: Day | null;
  readonly nextTime: Time | null;
  /** Open action items that the user, and that the other person has to do; one of both counts in both. */
  readonly youOwe: number;
  readonly owesYou: number;
  readonly pace: "on-track" | "due" | "overdue" | "quiet" | null;
  /** What matters most now. */
  readonly matter: string | null;
  /** Path of the agreement. */
  readonly agreement: string | null;
}

export interface MeetingRecord extends PairRecord {
  readonly date: Day;
  readonly time: Time | null;
  readonly status: "planned" | "held" | "cancelled" | "missed";
  /** Minutes; what is agreed where the meeting does not say it. */
  readonly duration: number | null;
  readonly format: string | null;
  readonly place: string | null;
  readonly focus: string | null;
  readonly itemsMade: number;
  readonly itemsDone: number;
  /** Paths of the notes. */
  readonly agenda: string | null;
  readonly recap: string | null;
}

export interface ItemRecord {
  readonly text: string;
  readonly status: "open" | "in-progress" | "done" | "cancelled";
  /** `other`: somebody who is neither the user nor the other person. */
  readonly whose: "you" | "partner" | "both" | "other";
  /** The owner's name; null for the user and for both. */
  readonly owner: string | null;
  readonly due: Day | null;
  readonly done: Day | null;
  readonly priority: "highest" | "high" | "medium" | "none" | "low" | "lowest";
  /** The goal that it serves, as its line names it. */
  readonly goal: string | null;
  /** Meetings held since it was made. */
  readonly meetingsOld: number;
  /** The other person; null where it belongs to no relationship. */
  readonly partner: string | null;
  readonly organization: string | null;
  /** Path of the note that it stands in. */
  readonly note: string;
  /** The line in the note, from 1. */
  readonly line: number;
}

/** What is left out is as the form proposes it. Days are `2026-03-04`, times `17:30`; an empty text is none. */
export interface AskedAgenda {
  /** The other person's name, or enough of it. */
  readonly relationship: string;
  readonly date?: string;
  readonly time?: string;
  readonly focus?: string;
  /** The goal's words. */
  readonly goal?: string;
  readonly format?: string;
  readonly place?: string;
}

export interface AskedRecap {
  readonly relationship: string;
  readonly date?: string;
  readonly time?: string;
  /** Minutes. */
  readonly duration?: number;
  readonly focus?: string;
  readonly next?: string;
  readonly nextTime?: string;
  readonly nextFormat?: string;
  /** Whether the next meeting gets an agenda, which holds properties alone. */
  readonly planNext?: boolean;
  /** Topics that wait for the next meeting. */
  readonly notReached?: readonly string[];
}

export interface AskedAgreement {
  readonly partner: string;
  /** The user's side; `mentee` unless said otherwise. */
  readonly role?: "mentor" | "mentee";
  /** The user's own name, where the settings do not know it. */
  readonly userName?: string;
  readonly kind?: "formal" | "informal";
  /** As in the property: `weekly`, `every-3-weeks`, `as-needed`. */
  readonly cadence?: string;
  readonly objective?: string;
  readonly organization?: string;
  readonly started?: string;
  readonly ends?: string;
  /** Minutes of a meeting. */
  readonly duration?: number;
  readonly formats?: readonly string[];
  /** Days before the meeting. */
  readonly agendaLead?: number;
  /** Hours. */
  readonly responseTime?: number;
  readonly timeZone?: string;
  /** The first meeting. */
  readonly firstDate?: string;
  readonly firstTime?: string;
  readonly alreadyMeeting?: boolean;
  /** Whether action items for the first meeting's preparation are written. */
  readonly preparation?: boolean;
}

export interface AskedItem {
  readonly relationship: string;
  readonly text: string;
  /** The user's own side unless said otherwise. */
  readonly owner?: "mentor" | "mentee" | "both";
  readonly due?: string;
  /** The goal's words. */
  readonly goal?: string;
  /** A question to the other person, due as agreed for answers. */
  readonly question?: boolean;
}

/**
 * What other plugins and scripts may use, as `app.plugins.plugins.mentoring.api`. `docs/api.md` describes
 * it; what is asked in vain is an error with one sentence, and nothing is written. Within a version, names may be added, and none changes its meaning or goes.
 */
export interface MentoringApi {
  readonly version: 1;
  /** True once the first index is complete. Before, the lists below hold only what was read so far. */
  readonly ready: boolean;
  /** Resolves once the first index is complete. */
  whenReady(): Promise<void>;
  /** Most urgent first; `matter` is what matters most now. */
  relationships(): readonly RelationshipRecord[];
  /** Earliest first. */
  meetings(): readonly MeetingRecord[];
  /** Open, done and cancelled ones, by relationship, then by due day. */
  actionItems(): readonly ItemRecord[];
  /** Makes the next agenda, or that of a day, and gives its path; one that is there is left as it is. */
  createAgenda(asked: AskedAgenda): Promise<string>;
  /** Makes the recap of the meeting that just was, or of the one of a day. */
  createRecap(asked: AskedRecap): Promise<string>;
  /** Makes an agreement, and the agenda of the first meeting where its day is said. */
  createAgreement(asked: AskedAgreement): Promise<string>;
  /** Writes an action item, or a question to the other person, where it belongs. */
  addActionItem(asked: AskedItem): Promise<string>;
  /** Calls back, gathered, whenever one of these lists may have changed. Returns the way to stop. */
  onChange(listener: () => void): () => void;
}

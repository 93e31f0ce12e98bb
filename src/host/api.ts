import { recordsOf, type Records } from "../export/recordQuery";
import type { ItemRecord, MeetingRecord, RelationshipRecord } from "../export/records";
import { scriptedAgenda, scriptedAgreement, scriptedItem, scriptedRecap } from "./scriptedNotes";
import type { Surroundings } from "./surroundings";

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

/** What a recap can be told. Without `date` it is of the meeting that just was. */
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

/** What an agreement can be told; only `partner` has to be. */
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

/** What an action item can be told. */
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
 * What other plugins and scripts may use, as `app.plugins.plugins.mentoring.api`. `docs/api.md` describes it;
 * what is asked in vain is an error with one sentence, and nothing is written. Within a version, names may be
 * added, and none changes its meaning or goes.
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

/** Makes the API of the plugin. */
export function mentoringApi(surroundings: Surroundings): MentoringApi {
  const { index, feed, settings, now } = surroundings;
  const records = (): Records => recordsOf(index, now(), settings.current);
  return {
    version: 1,
    get ready() {
      return feed.reading === null;
    },
    whenReady: () =>
      new Promise((resolve) => {
        const stop = feed.onChange(settle);
        function settle(): void {
          if (feed.reading !== null) return;
          stop();
          resolve();
        }
        settle();
      }),
    relationships: () => records().relationships,
    meetings: () => records().meetings,
    actionItems: () => records().items,
    createAgenda: (asked) => scriptedAgenda(surroundings, asked),
    createRecap: (asked) => scriptedRecap(surroundings, asked),
    createAgreement: (asked) => scriptedAgreement(surroundings, asked),
    addActionItem: (asked) => scriptedItem(surroundings, asked),
    onChange: (listener) => feed.onChange(guarded(listener)),
  };
}

/** A listener of somebody else, which may throw without breaking anything of ours. */
function guarded(listener: () => void): () => void {
  return () => {
    try {
      listener();
    } catch (error) {
      console.warn("Mentoring: a listener of the API threw.", error);
    }
  };
}

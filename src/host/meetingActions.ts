import { movable } from "../index/movableMeetings";
import { stampOf } from "../model/day";
import type { NotePath } from "../model/notePath";
import type { PropertyChanges } from "../note/setProperties";
import type { MeetingActions } from "../view/dashboardActions";
import { addTopic } from "./addTopic";
import { createAgenda } from "./createAgenda";
import { createRecap } from "./createRecap";
import { markNote } from "./markNote";
import { moveMeeting } from "./moveMeeting";
import { receiveNote } from "./receiveNote";
import { scheduleMeetings } from "./scheduleMeetings";
import type { Surroundings } from "./surroundings";

/** What the dashboard can do around a meeting. A meeting that has no such note yet has nothing to be marked. */
export function meetingActions(surroundings: Surroundings): MeetingActions {
  const { index, now } = surroundings;
  const mark = (path: NotePath | undefined, changes: PropertyChanges): void => {
    if (path !== undefined) void markNote(surroundings, path, changes);
  };
  return {
    scheduleMeetings: (key) => {
      scheduleMeetings(surroundings, key);
    },
    moveMeeting: (key, meeting) => {
      const relationship = index.relationship(key);
      moveMeeting(surroundings, relationship && movable(relationship, meeting));
    },
    addTopic: (key, topic) => {
      addTopic(surroundings, key, topic);
    },
    createAgenda: (key) => {
      createAgenda(surroundings, key);
    },
    markShared: ({ agenda }) => {
      mark(agenda?.path, { shared: stampOf(now()) });
    },
    markHeld: ({ agenda }) => {
      mark(agenda?.path, { status: "held" });
    },
    markMissed: ({ agenda }) => {
      mark(agenda?.path, { status: "missed" });
    },
    createRecap: (key, meeting) => {
      createRecap(surroundings, key, meeting);
    },
    markSent: ({ recap }) => {
      mark(recap?.path, { sent: stampOf(now()) });
    },
    receiveNote: (key) => {
      receiveNote(surroundings, key);
    },
  };
}

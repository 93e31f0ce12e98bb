import { makeAgenda } from "../../../src/host/createAgenda";
import { markNote } from "../../../src/host/markNote";
import { makeRecap } from "../../../src/host/makeRecap";
import { changeMeeting } from "../../../src/host/moveMeeting";
import { writeReceived } from "../../../src/host/receiveNote";
import { makeSchedule } from "../../../src/host/scheduleMeetings";
import { leave } from "../../../src/host/shareNote";
import type { Surroundings } from "../../../src/host/surroundings";
import { day } from "../../../src/model/day";
import { notePath } from "../../../src/model/notePath";
import type { ReceivedNote } from "../../../src/model/received";
import type { ShareWay } from "../../../src/model/sharedText";
import { time } from "../../note/drafts";
import { paths } from "../vaultAtRisk";
import { asked, said, type Deeds } from "./deed";
import { meetingOf, movableIn, relationshipWith } from "./findings";

/** All that meetings go through. */
export const meetingDeeds: Deeds = {
  "Create agenda, planned before": asked((all) => makeAgenda(all, agendaOn("2026-03-17", all))),
  "Create agenda": asked((all) => makeAgenda(all, agendaOn("2026-04-14", all))),
  "Create recap": asked((all) => {
    const relationship = relationshipWith(all, "Ana Silva");
    const next = { next: day("2026-03-31"), nextTime: time, nextFormat: "video", plansNext: true };
    const meeting = meetingOf(relationship, paths.held);
    const of = { relationship, meeting, date: meeting.date, time: meeting.time, duration: 60, focus: "" };
    return makeRecap(all, { ...of, ...next, notReached: ["The budget"] });
  }),
  "Receive note": asked((all) => writeReceived(all, receivedOf(paths.held, all))),
  "Receive note into a recap": asked((all) => writeReceived(all, receivedOf(paths.recap, all))),
  "Schedule meetings": asked((all) => {
    const meetings = ["2026-03-31", "2026-04-14", "2026-04-28"].map((date) => ({ date: day(date), time }));
    return makeSchedule(all, {
      relationship: relationshipWith(all, "Ana Silva"),
      meetings,
      format: "",
      place: "",
    });
  }),
  "Move meeting": asked((all) =>
    changeMeeting(all, { kind: "move", meeting: movableIn(all), to: { date: day("2026-03-19"), time } }),
  ),
  "Cancel meeting": asked((all) =>
    changeMeeting(all, { kind: "cancel", meeting: movableIn(all), reason: "On leave" }),
  ),
  "Mark as missed": said((all) => markNote(all, notePath(paths.planned), { status: "missed" })),
  "Share as a note": asked((all) => shareAgenda(all, { kind: "save" })),
  "Share by the system": asked((all) => {
    const navigator = { share: () => Promise.resolve() };
    Object.assign(globalThis, { activeWindow: { navigator } });
    return shareAgenda(all, { kind: "system" });
  }),
};

function agendaOn(date: string, all: Surroundings): Parameters<typeof makeAgenda>[1] {
  const relationship = relationshipWith(all, "Ana Silva");
  const meeting = { focus: "The map", format: "video", place: "", isFirst: false, goal: null };
  return { relationship, date: day(date), time, ...meeting };
}

/** A mail of Ana's about the meeting that a note is of. */
function receivedOf(path: string, all: Surroundings): ReceivedNote {
  const relationship = relationshipWith(all, "Ana Silva");
  const meeting = meetingOf(relationship, path);
  const learned = { section: "key-learnings", text: "- Ask before you draw the map" } as const;
  const items = [{ text: "Send the map", owner: "mentor", due: day("2026-03-09") }] as const;
  const parts = [learned, { section: null, text: "See you soon." }];
  return { relationship, meeting, date: meeting.date, time: meeting.time, parts, items };
}

function shareAgenda(all: Surroundings, way: ShareWay): Promise<void> {
  const note = all.index.get(notePath(paths.held));
  if (note?.kind !== "agenda") throw new Error("The agenda is gone.");
  const shared = { title: "Agenda", html: "", markdown: "The launch\n", plain: "The launch\n" };
  return leave(all, note, way, shared, true);
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Meeting } from "../../src/model/meeting";
import type { AgendaStatus } from "../../src/model/note";
import { agendaDraft } from "../../src/note/agendaDraft";
import { waitingTopics } from "../../src/note/waitingTopics";
import { meetingOn, twoPeople } from "../model/twoPeople";
import { contextWith, name, textOf, time, today } from "./drafts";
import { readAs } from "./readNote";

function held(date: string, topics: readonly string[]): Meeting {
  const meeting = meetingOn(date, null, "held");
  return { ...meeting, recap: meeting.recap && { ...meeting.recap, topics } };
}

function announced(date: string, status: AgendaStatus, topics: readonly string[]): Meeting {
  const meeting = meetingOn(date, null, status);
  return { ...meeting, agenda: meeting.agenda && { ...meeting.agenda, topics } };
}

describe("a topic that was not reached", () => {
  it("waits in the last recap, and no more in the one before", () => {
    expect(waitingTopics([held("2026-01-06", ["Old"]), held("2026-01-20", ["Money", "Money"])])).toEqual([
      "Money",
    ]);
  });

  it("waits no more once a planned agenda has it", () => {
    const meetings = [held("2026-01-20", ["Money", "Time"]), announced("2026-02-03", "planned", ["Money"])];
    expect(waitingTopics(meetings)).toEqual(["Time"]);
  });

  it("waits again when that meeting was called off or missed, with what else its agenda had", () => {
    for (const status of ["cancelled", "missed"] as const) {
      const meetings = [held("2026-01-20", ["Money"]), announced("2026-02-03", status, ["Money", "Time"])];
      expect(waitingTopics(meetings)).toEqual(["Money", "Time"]);
    }
  });

  it("comes into the next agenda exactly once, whatever its words", () => {
    fc.assert(
      fc.property(fc.uniqueArray(name.filter(isTopic), { maxLength: 4 }), (topics) => {
        const meetings = [held("2026-01-20", topics)];
        const asked = { date: today, time, focus: "", goal: null, format: "", place: "", isFirst: null };
        const relationship = twoPeople([], meetings);
        const text = textOf(agendaDraft({ ...asked, relationship }, null, contextWith()));
        const agenda = readAs("agenda", text);
        const next: Meeting = { date: today, time, status: "planned", agenda, recap: null };
        expect(agenda.topics).toEqual(waitingTopics(meetings));
        expect(waitingTopics([...meetings, next])).toEqual([]);
      }),
    );
  });
});

/** What a list item of a recap can say: nothing that is a list, a heading or a comment by itself. */
function isTopic(text: string): boolean {
  return !/^[-*+#>`~|[\d<]|^\s*$|\p{Cc}|%%|<!--|^(?:Goal|Agreed focus):/iu.test(text);
}

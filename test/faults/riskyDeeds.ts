import { writeAdoptions } from "../../src/host/adoptWriting";
import { writeItem } from "../../src/host/addActionItem";
import { writeTopic } from "../../src/host/addTopic";
import { markAgreed } from "../../src/host/agreeToday";
import { writeChange } from "../../src/host/changeTerms";
import { makeAgenda } from "../../src/host/createAgenda";
import { makeAgreement } from "../../src/host/createAgreement";
import { createBase } from "../../src/host/createBase";
import { customizeTemplates } from "../../src/host/customizeTemplates";
import { markNote } from "../../src/host/dashboardActions";
import { ItemEdits } from "../../src/host/editItems";
import { exportAs } from "../../src/host/export";
import { markGoal } from "../../src/host/goals";
import { makeRecap } from "../../src/host/makeRecap";
import { changeMeeting } from "../../src/host/moveMeeting";
import { inOneSentence } from "../../src/host/notices";
import { makeSchedule } from "../../src/host/scheduleMeetings";
import { leave } from "../../src/host/shareNote";
import type { Surroundings } from "../../src/host/surroundings";
import type { GoalRow } from "../../src/index/goalRows";
import { everything } from "../../src/index/dashboardChoice";
import { DashboardQuery } from "../../src/index/queryDashboard";
import type { ItemRow } from "../../src/index/dashboard";
import { movableMeetings, type MovableMeeting } from "../../src/index/movableMeetings";
import { placeOfTopic } from "../../src/index/topicPlace";
import type { Adoption } from "../../src/model/adoption";
import { day } from "../../src/model/day";
import type { ExportedThing } from "../../src/model/exportRequest";
import type { Meeting } from "../../src/model/meeting";
import { notePath } from "../../src/model/notePath";
import type { Relationship } from "../../src/model/relationship";
import { plain, time } from "../note/drafts";
import { allRows } from "../index/indexedVault";
import { paths } from "./vaultAtRisk";

/** A command or an edit as the form or the button calls it. Gives the sentence that a form would show. */
export type Deed = (surroundings: Surroundings) => Promise<string | null>;

function asked(work: (surroundings: Surroundings) => Promise<void>): Deed {
  return (surroundings) => inOneSentence(surroundings.strings, () => work(surroundings));
}

function said(work: (surroundings: Surroundings) => Promise<unknown>): Deed {
  return async (surroundings) => {
    await work(surroundings);
    return null;
  };
}

/** Deeds that write several notes, and why some of them without the others are no half. */
export const wholeInParts: Readonly<Record<string, string>> = {
  "Create agreement": "An agreement needs no agenda, and the next agenda can be made any time.",
  "Create recap": "The agenda of the next meeting is one for itself; items in two notes are listed to check.",
  "Schedule meetings": "Each meeting stands for itself, and scheduling again keeps those that are there.",
  "Move meeting": "The date in the note counts; its name, and the links to it, are for people.",
  "Share as a note":
    "The shared note is whole; that the stamp is missing is said, and the dashboard asks for it.",
  "Adopt notes": "Each note is adopted for itself.",
  "Customize templates": "A template that is there is taken by the next try, and not written.",
  "Export calendar": "An agenda keeps the name that calendars know it by for the next export.",
};

/** Everything that writes, each with what it is called, over `vaultAtRisk`. */
export const riskyDeeds: Readonly<Record<string, Deed>> = {
  "Create agreement": asked((all) =>
    makeAgreement(
      all,
      {
        ...plain,
        partner: { name: "Cleo Park", target: null },
        firstMeeting: { date: day("2026-03-20"), time },
        preparation: true,
      },
      "Maya Lindqvist",
      null,
    ),
  ),
  "Agreed today": said((all) => markAgreed(all, notePath(paths.draft))),
  "Change terms": asked((all) => {
    const relationship = relationshipWith(all, "Ana Silva");
    if (relationship.agreement === null) throw new Error("Ana's agreement is gone.");
    const { agreement } = relationship;
    const cadence = { kind: "every", count: 1, unit: "months" } as const;
    return writeChange(all, {
      relationship: { ...relationship, agreement },
      terms: { cadence },
      why: "Busy",
    });
  }),
  "Create agenda, planned before": asked((all) =>
    makeAgenda(all, { ...meetingOn("2026-03-17", all), goal: null }),
  ),
  "Create agenda": asked((all) => makeAgenda(all, { ...meetingOn("2026-04-14", all), goal: null })),
  "Create recap": asked((all) => {
    const relationship = relationshipWith(all, "Ana Silva");
    const next = { next: day("2026-03-31"), nextTime: time, nextFormat: "video", plansNext: true };
    const meeting = meetingOf(relationship, paths.held);
    const of = { relationship, meeting, date: meeting.date, time: meeting.time, duration: 60, focus: "" };
    return makeRecap(all, { ...of, ...next, notReached: ["The budget"] });
  }),
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
  "Add action item": asked((all) =>
    writeItem(all, {
      kind: "planned",
      path: notePath(paths.recap),
      section: "action-items",
      line: "- [ ] Buy a map",
    }),
  ),
  "Add topic": asked((all) => {
    const place = placeOfTopic(relationshipWith(all, "Ana Silva"), all.now());
    if (place === null) throw new Error("There is no place for a topic.");
    return writeTopic(all, { topic: "The map", place });
  }),
  "Tick an item": said((all) => new ItemEdits(all).toggle(itemIn(all, "Send the CV"))),
  "Untick an item": said((all) => new ItemEdits(all).toggle(itemIn(all, "Read the book"))),
  "Cancel an item": said((all) => new ItemEdits(all).cancel(itemIn(all, "Send the CV"))),
  "Change a due date": said((all) =>
    new ItemEdits(all).change(itemIn(all, "Send the CV"), { kind: "due", day: day("2026-03-09") }),
  ),
  "Change an owner": said((all) =>
    new ItemEdits(all).change(itemIn(all, "Send the CV"), { kind: "owner", owner: "mentor" }),
  ),
  "Add a remark": said((all) =>
    new ItemEdits(all).change(itemIn(all, "Send the CV"), { kind: "remark", text: "Twice" }),
  ),
  "Meet a goal": said((all) => markGoal(all, goalIn(all, "Lead one launch"), true)),
  "Mark as missed": said((all) => markNote(all, notePath(paths.planned), { status: "missed" })),
  "Share as a note": asked((all) => {
    const note = all.index.get(notePath(paths.held));
    if (note?.kind !== "agenda") throw new Error("The agenda is gone.");
    const shared = { title: "Agenda", html: "", markdown: "The launch\n", plain: "The launch\n" };
    return leave(all, note, { kind: "save" }, shared, true);
  }),
  "Export calendar": asked((all) => exportOf(all, "calendar")),
  "Export meetings": asked((all) => exportOf(all, "meetings")),
  "Export items": asked((all) => exportOf(all, "items")),
  "Adopt notes": said((all) =>
    writeAdoptions(all, { adoptions: adoptions(), countsBoxes: false, userName: "" }),
  ),
  "Customize templates": said(customizeTemplates),
  "Create base": said(createBase),
  "Change a setting": asked((all) => all.settings.change({ folder: "Talks" })),
};

function relationshipWith({ index }: Surroundings, name: string): Relationship {
  return found(index.relationships(), ({ partner }) => partner.name === name, name);
}

function meetingOn(date: string, all: Surroundings): Omit<Parameters<typeof makeAgenda>[1], "goal"> {
  const relationship = relationshipWith(all, "Ana Silva");
  const asked = { focus: "The map", format: "video", place: "", isFirst: false };
  return { relationship, date: day(date), time, ...asked };
}

function meetingOf({ meetings }: Relationship, path: string): Meeting {
  return found(meetings, ({ agenda }) => agenda?.path === path, path);
}

function movableIn({ index, now }: Surroundings): MovableMeeting {
  return found(
    movableMeetings(index.relationships(), now()),
    ({ note }) => note.path === paths.planned,
    "meeting",
  );
}

function itemIn({ index, now }: Surroundings, words: string): ItemRow {
  return found(allRows(index, now()), ({ item }) => item.description === words, words);
}

function goalIn({ index, now, settings }: Surroundings, words: string): GoalRow {
  const { goals } = new DashboardQuery(index).ask(now(), settings.current, new Set(), everything);
  const rows = goals.flatMap((group) => group.rows);
  return found(rows, ({ goal }) => goal.words === words, words);
}

function exportOf(all: Surroundings, what: ExportedThing): Promise<void> {
  const selection = { partner: null, organization: null, from: null, to: null };
  return exportAs(all, { what, selection, format: "csv", forSpreadsheet: true, alarm: null });
}

function adoptions(): readonly Adoption[] {
  const ana = { partner: { name: "Ana Silva", target: null }, role: "mentee", type: "recap" } as const;
  const whole = { ...ana, path: notePath(paths.old), heading: null, date: day("2026-01-20") };
  const parts = [
    { text: "2025-11-04", level: 2, line: 2 },
    { text: "2025-12-02", level: 2, line: 6 },
  ].map((heading) => ({ ...ana, path: notePath(paths.log), heading, date: day(heading.text) }));
  return [whole, ...parts];
}

function found<Value>(all: readonly Value[], isIt: (one: Value) => boolean, words: string): Value {
  const one = all.find(isIt);
  if (one === undefined) throw new Error(`There is no ${words}.`);
  return one;
}

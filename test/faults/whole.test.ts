import { describe, expect, it, vi } from "vitest";
import { agendaContent, takeFromAgenda } from "../../src/host/agendaContent";
import { ItemEdits } from "../../src/host/editItems";
import { makeAgreement } from "../../src/host/createAgreement";
import { renewal } from "../../src/host/startAnew";
import { changeMeeting } from "../../src/host/moveMeeting";
import { inOneSentence } from "../../src/host/notices";
import { notePath } from "../../src/model/notePath";
import { english } from "../../src/text/en";
import { writeReceived } from "../../src/host/receiveNote";
import type { Surroundings } from "../../src/host/surroundings";
import type { ReceivedNote } from "../../src/model/received";
import type { Step } from "../workbench/vault/faults";
import { plain } from "../note/drafts";
import { course, type Course } from "./course";
import type { Deed } from "./deeds/deed";
import { itemIn, movableIn, relationshipWith } from "./deeds/findings";
import { riskyDeeds } from "./riskyDeeds";
import { createSpokenFragment } from "./spoken";
import { paths, vaultAtRisk } from "./vaultAtRisk";

// There is no page: what would be said on it is written down.
vi.mock("obsidian", async (original) => ({
  ...(await original<object>()),
  Notice: (await import("./spoken")).SpokenNotice,
}));
Object.assign(globalThis, { createFragment: createSpokenFragment });

const { held, planned, recap, closing } = paths;
const told = "Mentoring/Ana Silva/2026-03-03 Ana Silva - Recap.md";
const promised = ["- [ ] Draft the launch brief", "- [ ] Ask for the numbers [owner:: mentor] 📅 2026-03-10"];
const heldText = vaultAtRisk[held] ?? "";
const withoutItems = heldText.replace(`${promised.join("\n")}\n`, "");

function deedCalled(name: string): Deed {
  const deed = riskyDeeds[name];
  if (deed === undefined) throw new RangeError(`Nothing is called ${name}.`);
  return deed;
}

/** Does a deed of that name, or another one, in the vault, of which some notes may read otherwise. */
function done(deed: string | Deed, changed: Readonly<Record<string, string>> = {}): Promise<Course> {
  const notes = { ...vaultAtRisk, ...changed };
  return course(notes, { deed: typeof deed === "string" ? deedCalled(deed) : deed, fault: null });
}

/** The same deed twice, the second time when the index knows what came of the first. */
function twice(name: string, path: string): Deed {
  return async (all) => {
    await deedCalled(name)(all);
    await all.feed.caughtUp(notePath(path), await all.store.read(notePath(path)));
    return deedCalled(name)(all);
  };
}

/** A deed where the disk refuses one step. */
async function refused(name: string, isIt: (step: Step) => boolean): Promise<Course> {
  const at = (await done(name)).steps.findIndex(isIt);
  if (at === -1) throw new RangeError(`${name} has no such step.`);
  return course(vaultAtRisk, { deed: deedCalled(name), fault: { at, fault: { kind: "refused" } } });
}

/** The files that are others than before, or gone. */
function changes({ files }: Course): Readonly<Record<string, string | undefined>> {
  const all = new Set([...files.keys(), ...Object.keys(vaultAtRisk)]);
  const others = [...all].filter((path) => files.get(path) !== vaultAtRisk[path]);
  return Object.fromEntries(others.map((path) => [path, files.get(path)]));
}

/** The lines under a heading of a file, without what is a prompt. */
function under(heading: string, text: string | undefined): readonly string[] {
  const below = text?.split(`\n## ${heading}`)[1]?.split("\n## ")[0] ?? "";
  return below.split("\n").filter((line) => line !== "" && !line.startsWith("<!--"));
}

describe("a recap", () => {
  it("takes over what the agenda holds, whose items leave it, and plans the next meeting", async () => {
    const outcome = await done("Create recap");
    const next = "Mentoring/Ana Silva/2026-03-31 Ana Silva - Agenda.md";
    const { [held]: agenda, [told]: text, [next]: plan, ...others } = changes(outcome);
    expect(agenda).toBe(withoutItems);
    expect(under("Action items", text)).toEqual(promised);
    expect(under("Topics for next time", text)).toEqual(["- The budget"]);
    expect(under("Private", text)).toEqual(["Do not mention the move."]);
    expect(plan).toMatch(/^status: planned\ndate: 2026-03-31\ntime: "17:30"\nformat: video\n---\n$/m);
    expect(others).toEqual({});
    const name = "2026-03-03 Ana Silva - Recap";
    expect(outcome.spoken.sentences).toEqual([english.notices.movedItems(name, 2)]);
  });

  it("is made once: the second time the one that is there is opened", async () => {
    const once = await done("Create recap");
    const outcome = await done(twice("Create recap", told));
    expect(changes(outcome)).toEqual(changes(once));
    expect(outcome.spoken.sentences).toEqual(once.spoken.sentences);
  });

  it("holds an item once that stood in a private section", async () => {
    const secret = "Do not mention the move.\n- [ ] Look for another team\n";
    const outcome = await done("Create recap", {
      [held]: heldText.replace("Do not mention the move.\n", secret),
    });
    const text = outcome.files.get(told);
    expect(under("Action items", text)).toEqual([...promised, "- [ ] Look for another team"]);
    expect(under("Private", text)).toEqual(["Do not mention the move."]);
  });

  it("does not say that items were moved which the agenda could not let go", async () => {
    const { spoken } = await refused("Create recap", ({ kind, path }) => kind === "write" && path === held);
    expect(spoken.sentences.at(-1)).toBe(english.notices.created("2026-03-03 Ana Silva - Recap"));
  });

  it("leaves in the agenda what somebody wrote below an item while it was made", async () => {
    const [first = ""] = promised;
    const meanwhile = heldText.replace(first, `${first}\n  - with the new numbers`);
    const outcome = await done(async (all) => {
      const note = all.index.get(notePath(held));
      const content = await agendaContent(all, note?.kind === "agenda" ? note : null);
      await all.store.change(notePath(held), () => meanwhile);
      return inOneSentence(all.strings, async () => {
        expect(await takeFromAgenda(all, content)).toBeNull();
      });
    });
    expect(changes(outcome)).toEqual({ [held]: meanwhile });
  });
});

describe("a meeting", () => {
  const moved = "Mentoring/Ana Silva/2026-03-19 Ana Silva - Agenda.md";
  const plannedText = vaultAtRisk[planned] ?? "";

  it("is moved with its note's name, which links follow, and remembers its day", async () => {
    const { [paths.links]: links, ...others } = changes(await done("Move meeting"));
    expect(links).toContain("See [[2026-03-19 Ana Silva - Agenda]] and");
    const text = plannedText.replace("2026-03-17", "2026-03-19");
    expect(others).toEqual({
      [planned]: undefined,
      [moved]: text.replace(/---\n$/, "moved-from:\n  - 2026-03-17\n---\n"),
    });
  });

  it("stays on its day when its note cannot have the name of the new one", async () => {
    const outcome = await refused("Move meeting", ({ to }) => to === moved);
    expect(changes(outcome)).toEqual({});
    expect(outcome.spoken.sentences).toHaveLength(1);
  });

  it("is called off with the reason, and not a second time", async () => {
    const off = plannedText.replace(/---\n$/, "status: cancelled\n---\n");
    expect(changes(await done("Cancel meeting"))).toEqual({ [planned]: `${off}\nCanceled: On leave\n` });
    const callOff = (all: Surroundings): Promise<string | null> =>
      inOneSentence(all.strings, () =>
        changeMeeting(all, { kind: "cancel", meeting: movableIn(all), reason: "" }),
      );
    const again = await done(async (all) => (await callOff(all)) ?? callOff(all));
    expect(changes(again)).toEqual({ [planned]: off });
    expect(again.spoken.sentences.at(-1)).toBe(english.notices.changedSince(planned));
  });
});

describe("an agreement", () => {
  const cleo = "Mentoring/Cleo Park/Cleo Park - Agreement.md";
  const firstMeeting = "Mentoring/Cleo Park/2026-03-20 Cleo Park - Agenda.md";

  it("comes with the agenda of the first meeting, and what is to be prepared", async () => {
    const { [cleo]: text, [firstMeeting]: agenda, ...others } = changes(await done("Create agreement"));
    expect(text).toContain('mentor: "[[Cleo Park]]"\nmentee: "[[Maya Lindqvist]]"\nrole: mentee\n');
    expect(under("Action items", agenda)).toEqual([
      "- [ ] Read up on each other’s background [owner:: both] 📅 2026-03-18",
      "- [ ] Send CV and a short paragraph of background 📅 2026-03-18",
    ]);
    expect(others).toEqual({});
  });

  it("is not made where that agenda cannot be", async () => {
    const outcome = await refused(
      "Create agreement",
      ({ kind, path }) => kind === "write" && path === firstMeeting,
    );
    const left = Object.keys(changes(outcome)).filter((path) => !path.startsWith(".trash/"));
    expect(left).toEqual([]);
  });

  it("that renews another one says so, and so does the closing note", async () => {
    const renewed = "Mentoring/Karin Ekdahl/Karin Ekdahl - Agreement 2026.md";
    const outcome = changes(await done("Renew relationship"));
    expect(under("Changes", outcome[renewed])).toEqual([
      "- 2026-03-04: renewed after [[Karin Ekdahl - Closing]]",
    ]);
    expect(outcome[closing]).toBe(vaultAtRisk[closing]?.replace("outcome: completed", "outcome: renewed"));
    expect(outcome[paths.over]).toBeUndefined();
  });

  it("that renews one names the closing note which was made a moment ago", async () => {
    const outcome = await done(async (all) => {
      const known = relationshipWith(all, "Ana Silva");
      await deedCalled("Create closing note")(all);
      const path = notePath("Mentoring/Ana Silva/Ana Silva - Closing.md");
      await all.feed.caughtUp(path, await all.store.read(path));
      return inOneSentence(all.strings, () =>
        makeAgreement(all, { ...plain, partner: known.partner }, "Maya Lindqvist", renewal(all, known)),
      );
    });
    expect(under("Changes", outcome.files.get("Mentoring/Ana Silva/Ana Silva - Agreement 2026.md"))).toEqual([
      "- 2026-03-04: renewed after [[Ana Silva - Closing]]",
    ]);
  });

  it("that passes on what was learned says so where nothing is shared", async () => {
    const outcome = changes(await done("Pay it forward"));
    expect(under("Private", outcome[cleo])).toEqual(["- What I learned: [[Karin Ekdahl - Closing]]"]);
    expect(under("Changes", outcome[cleo])).toEqual([]);
    expect(outcome[closing]).toBeUndefined();
  });
});

describe("an owner", () => {
  it("that an item would have anyway is not written, and takes the place of the other one's mark", async () => {
    const withMark = (vaultAtRisk[recap] ?? "").replace("Send the CV", "Send the CV @Ana");
    const outcome = await done(
      async (all) => {
        await new ItemEdits(all).change(itemIn(all, "Send the CV"), { kind: "owner", owner: "mentee" });
        return null;
      },
      { [recap]: withMark },
    );
    expect(changes(outcome)).toEqual({});
  });
});

describe("what is received", () => {
  it("goes into the recap that is there", async () => {
    const { [recap]: text, ...others } = changes(await done("Receive note into a recap"));
    expect(under("Key learnings", text)).toEqual(["- Ask before you draw the map"]);
    expect(under("Action items", text).at(-1)).toBe("- [ ] Send the map [owner:: mentor] 📅 2026-03-09");
    expect(under("As received", text)).toEqual(["See you soon."]);
    expect(others).toEqual({});
  });

  const bens = "Ben.md";
  const recapOfBen = (...properties: readonly string[]): string =>
    ["---", "type: mentoring-recap", "mentee: Ben Okafor", "date: 2026-02-17", ...properties, "---", ""].join(
      "\n",
    );

  /** Receives a mail of Ben's about that day, of whom the user is the mentor. */
  function receiving(received: Partial<ReceivedNote>): Deed {
    return (all: Surroundings) =>
      inOneSentence(all.strings, () => {
        const relationship = all.index.relationshipOf(notePath(bens));
        const meeting = relationship?.meetings.at(-1);
        if (relationship === null || meeting === undefined) throw new Error("There is no meeting with Ben.");
        const { date, time } = meeting;
        const parts = [{ section: null, text: "Thank you." }];
        return writeReceived(all, { relationship, meeting, date, time, parts, items: [], ...received });
      });
  }

  it("says in the mentor's notes when it came, unless that is known", async () => {
    const first = await done(receiving({}), { [bens]: recapOfBen() });
    expect(first.files.get(bens)).toMatch(/^sent: 2026-03-04T09:00:00$/m);
    const known = await done(receiving({}), { [bens]: recapOfBen("sent: 2026-02-18T08:00:00") });
    expect(known.files.get(bens)).toMatch(/^sent: 2026-02-18T08:00:00$/m);
    expect(known.files.get(bens)).toContain("Thank you.");
  });

  it("is written nowhere when it says nothing new, or a comment would swallow it, or a promise reads as a field", async () => {
    const sayings: readonly (readonly [string, Partial<ReceivedNote>, string])[] = [
      [recapOfBen("sent: 2026-02-18"), { parts: [] }, english.receive.nothingNew("Ben")],
      [`${recapOfBen()}<!-- open\n`, {}, english.notices.openBlock("Ben")],
      [
        recapOfBen(),
        { items: [{ text: "Call [due:: 2026-03-09]", owner: "mentor", due: null }] },
        english.notes.labeled("Call [due:: 2026-03-09]", english.forms.flaws["item-holds-field"]),
      ],
    ];
    for (const [text, received, sentence] of sayings) {
      const outcome = await done(receiving(received), { [bens]: text });
      expect(outcome.files.get(bens)).toBe(text);
      expect(outcome.spoken.sentences).toEqual([sentence]);
    }
  });
});

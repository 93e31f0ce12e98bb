import { describe, expect, it } from "vitest";
import type { ItemRow, OwnerView } from "../../src/index/dashboard";
import { liveItems } from "../../src/index/liveItems";
import { notePath } from "../../src/model/notePath";
import {
  agenda,
  agreement,
  allRows,
  dashboardOf,
  indexOf,
  itemCalled,
  note,
  onlyRelationship,
  recap,
} from "./indexedVault";

const now = new Date("2026-03-04T12:00");
const people = { "People/Ana Silva.md": "", "People/Ben.md": "", "People/Maya Lindqvist.md": "" };

async function rowsOf(texts: Readonly<Record<string, string>>): Promise<readonly ItemRow[]> {
  return dashboardOf(await indexOf({ ...people, ...texts }), now).items.flatMap(({ rows }) => rows);
}

describe("the owner of an item", () => {
  const you: OwnerView = { kind: "you" };
  const ana: OwnerView = { kind: "partner", name: "Ana Silva" };
  it.each<[string, OwnerView]>([
    ["- [ ] Call", you],
    ["- [ ] Call [owner:: mentee]", you],
    ["- [ ] Call [owner:: mentor]", ana],
    ["- [ ] Call [owner:: both]", { kind: "both" }],
    ["- [ ] Call @mentor", ana],
    ["- [ ] Call @Ana", ana],
    ["- [ ] Call [owner:: [[Ana Silva]]]", ana],
    ["- [ ] Call [owner:: Maya]", you],
    ["- [ ] Call [owner:: [[Maya Lindqvist]]]", you],
    ["- [ ] Call [owner:: Petra]", { kind: "other", name: "Petra" }],
  ])("%s", async (line, owner) => {
    const [row] = await rowsOf({ "a.md": recap("2026-03-03", [], line) });
    expect(row?.owner).toEqual(owner);
  });

  it("is the mentee in our notes, also where that is the other", async () => {
    const text = note(["type: mentoring-recap", 'mentee: "[[Ana Silva]]"', "date: 2026-03-03"], "- [ ] Call");
    expect((await rowsOf({ "a.md": text }))[0]?.owner).toEqual(ana);
  });

  it("is the user elsewhere", async () => {
    const lines = [
      "- [ ] Call [[Ana Silva]] #mentoring",
      "- [ ] Ask [[Ana Silva]] [owner:: mentor] #mentoring",
      "- [ ] Tell [[Ana Silva]] [owner:: [[Moved/Ana Silva]]] #mentoring",
    ];
    const rows = await rowsOf({ "a.md": agreement(), "Daily/2026-03-01.md": lines.join("\n") });
    expect(rows.map(({ owner }) => owner)).toEqual([you, ana, ana]);
    const mentoring = note(["type: mentoring-agreement", 'mentee: "[[Ben]]"']);
    const [row] = await rowsOf({ "b.md": mentoring, "Daily/2026-03-01.md": "- [ ] Call [[Ben]] #mentoring" });
    expect(row?.owner).toEqual(you);
  });
});

describe("an item of a foreign note", () => {
  const terms = {
    "A.md": agreement(),
    "B.md": note(["type: mentoring-agreement", 'mentee: "[[Ben]]"']),
  };

  async function groupsOf(text: string): Promise<readonly string[]> {
    const { items } = dashboardOf(await indexOf({ ...people, ...terms, "Day.md": text }), now);
    return items.map(
      ({ name, rows }) =>
        `${name.kind === "relationship" ? name.relationship.partner.name : name.kind} ${rows.length}`,
    );
  }

  it.each([
    ["whom its line links to", "- [ ] Call [[Ana Silva]] #mentoring", ["Ana Silva 1"]],
    [
      "whom its line links to in Markdown",
      "With [[Ben]].\n- [ ] Call [Ana](People/Ana%20Silva.md) #mentoring",
      ["Ana Silva 1"],
    ],
    ["whose agreement its line links to", "- [ ] Read [[A]] #mentoring", ["Ana Silva 1"]],
    ["whom its note links to", "With [[Ben]].\n- [ ] Call #mentoring", ["Ben 1"]],
    ["whom a property links to", '---\nwith: "[[Ben]]"\n---\n- [ ] Call #mentoring', ["Ben 1"]],
    [
      "of its line rather than its note",
      "With [[Ben]].\n- [ ] Call [[Ana Silva]] #mentoring",
      ["Ana Silva 1"],
    ],
    ["whom its line links to in two ways", "- [ ] Read [[A]] with [[Ana Silva]] #mentoring", ["Ana Silva 1"]],
    ["nobody, when its line links to two", "- [ ] Call [[Ana Silva]] and [[Ben]] #mentoring", ["unfiled 1"]],
    ["nobody, when its note links to two", "[[Ana Silva]], [[Ben]]\n- [ ] Call #mentoring", ["unfiled 1"]],
    ["nobody, when nothing links", "- [ ] Call Ana Silva #mentoring", ["unfiled 1"]],
    ["nobody, by a link to the user", "- [ ] Call [[Maya Lindqvist]] #mentoring", ["unfiled 1"]],
    ["nobody at all without the tag", "- [ ] Call [[Ana Silva]] #mentoring-not", []],
    ["whom it links to, by a nested tag", "- [ ] Call [[Ben]] #mentoring/circle", ["Ben 1"]],
  ])("belongs to %s", async (_whom, text, groups) => {
    expect(await groupsOf(text)).toEqual(groups);
  });

  it("belongs to nobody by a link into its own note, though a note beside it has such a link", async () => {
    const told = recap("2026-03-03", ['agenda: "[[#Plan]]"']);
    const [row] = await rowsOf({ "a.md": told, "Day.md": "- [ ] Rest [[#Plan]] #mentoring" });
    expect(row?.relationship).toBeNull();
  });

  it("belongs to nobody by a link to the user, though they have one relationship alone", async () => {
    const [row] = await rowsOf({
      "A.md": terms["A.md"],
      "Day.md": "- [ ] Rest [[Maya Lindqvist]] #mentoring",
    });
    expect(row?.relationship).toBeNull();
  });
});

describe("the age of an item", () => {
  const meetings = {
    "2026-01-31.md": recap("2026-01-31"),
    "2026-02-28.md": recap("2026-02-28"),
    "2026-03-01.md": agenda("2026-03-01", ["status: missed"]),
    "2026-03-02.md": agenda("2026-03-02", ["status: cancelled"]),
    "2026-03-03.md": recap("2026-03-03"),
  };

  async function ageIn(path: string, text: string): Promise<number | undefined> {
    const rows = await rowsOf({ ...meetings, [path]: text });
    return rows.find(({ item }) => item.description.startsWith("Call"))?.meetingsOld;
  }

  it.each([
    ["meetings held after its own", "a.md", recap("2026-01-31", ['time: "9:00"'], "- [ ] Call"), 2],
    ["none for the last one's", "a.md", recap("2026-03-03", ['time: "9:00"'], "- [ ] Call"), 0],
    ["not those only planned, or that were not", "a.md", agenda("2026-03-01", [], "- [ ] Call"), 1],
    ["from the agreement's day", "a.md", agreement(["agreed: 2026-01-31"], "- [ ] Call"), 2],
    [
      "from the day on which it came into the agreement",
      "a.md",
      agreement(["agreed: 2026-01-31"], "- [ ] Call ➕ 2026-02-28"),
      1,
    ],
    ["from the day in the note's name", "2026-02-01 x.md", "- [ ] Call [[Ana Silva]] #mentoring", 2],
    ["from the day on which it was made", "x.md", "- [ ] Call [[Ana Silva]] #mentoring ➕ 2026-02-28", 1],
    ["none where no day is known", "x.md", "- [ ] Call [[Ana Silva]] #mentoring", 0],
  ])("counts %s", async (_what, path, text, age) => {
    expect(await ageIn(path, text)).toBe(age);
  });
});

describe("an item that stands in the agenda and its recap", () => {
  const line = "- [ ] Send the draft [owner:: mentor] 📅 2026-03-10";

  it("counts once, in the recap, and is offered for repair", async () => {
    const texts = { "plan.md": agenda("2026-03-03", [], line), "told.md": recap("2026-03-03", [], line) };
    const index = await indexOf(texts);
    const { items, history } = dashboardOf(index, now);
    expect(items.flatMap(({ rows }) => rows.map(({ path }) => path))).toEqual(["told.md"]);
    expect(history[0]).toMatchObject({ itemsMade: 1, itemsDone: 0 });
    const problem = { kind: "item-twice", other: "told.md", description: "Send the draft" };
    expect(index.problems()).toEqual([{ path: "plan.md", problem }]);
  });

  it("counts again when the agenda promises it twice", async () => {
    const plan = agenda("2026-03-03", [], `${line}\n${line}`);
    const rows = await rowsOf({ "plan.md": plan, "told.md": recap("2026-03-03", [], line) });
    expect(rows.map(({ path }) => path)).toEqual(["told.md", "plan.md"]);
  });

  it("does not hide another of the same words", async () => {
    const plan = agenda("2026-03-03", [], `${line}\n- [ ] Send the draft 📅 2026-05-01`);
    const rows = await rowsOf({ "plan.md": plan, "told.md": recap("2026-03-03", [], line) });
    expect(rows.map(({ path, due }) => `${path} ${due ?? ""}`)).toEqual([
      "told.md 2026-03-10",
      "plan.md 2026-05-01",
    ]);
  });
});

describe("a conflict copy", () => {
  const copy = "a (conflicted copy from Maya's phone 2026-03-03).md";
  const open = recap("2026-03-03", [], "- [ ] Call 📅 2026-02-30");

  it("counts for nothing beside the note that it was made from", async () => {
    const index = await indexOf({ "a.md": recap("2026-03-03", [], "- [x] Call"), [copy]: open });
    expect(dashboardOf(index, now).items).toEqual([]);
    expect(onlyRelationship(index).meetings).toHaveLength(1);
    expect(index.problems()).toEqual([{ path: copy, problem: { kind: "conflict-copy", other: "a.md" } }]);
  });

  it("counts for nothing beside a note that is ours by its items alone", async () => {
    const day = "- [ ] Call [[Ana Silva]] #mentoring";
    const rows = await rowsOf({ "Day.md": day, "Day (conflicted copy 2026-03-03).md": day });
    expect(rows.map(({ path }) => path)).toEqual(["Day.md"]);
  });

  it("counts as soon as it is alone, whosever the other note was", async () => {
    const ours = note(["type: mentoring-recap", "mentor: Ben", "date: 2026-03-03"]);
    const index = await indexOf({ [copy]: open });
    const names = (): readonly string[] => index.relationships().map(({ partner }) => partner.name);
    expect(names()).toEqual(["Ana Silva"]);
    const original = (await indexOf({ "a.md": ours })).get(notePath("a.md"));
    if (original === null) throw new Error("a.md takes part.");
    index.put(original);
    expect(names()).toEqual(["Ben"]);
    index.remove(notePath("a.md"));
    expect(names()).toEqual(["Ana Silva"]);
  });
});

describe("a note numbered 2, as iCloud and Finder name their copies,", () => {
  const original = recap("2026-03-03", [], "- [x] Call");
  const problemsWith = async (second: string, first = original): Promise<readonly unknown[]> =>
    (await indexOf({ "a.md": first, "a 2.md": second })).problems();

  it("counts for nothing beside a note of the same meeting", async () => {
    const index = await indexOf({ "a.md": original, "a 2.md": recap("2026-03-03", [], "- [ ] Call") });
    expect(dashboardOf(index, now).items).toEqual([]);
    expect(onlyRelationship(index).meetings).toHaveLength(1);
    expect(index.problems()).toEqual([{ path: "a 2.md", problem: { kind: "conflict-copy", other: "a.md" } }]);
  });

  it("is a note like any other where its meeting, its people or its type are its own", async () => {
    const tagged = "- [ ] Call [[Ana Silva]] #mentoring";
    expect(await problemsWith(recap("2026-03-17"))).toEqual([]);
    expect(await problemsWith(recap("2026-03-03", ["time: 16:00"]))).toEqual([]);
    expect(await problemsWith(original.replace("Ana Silva", "Ben"))).toEqual([]);
    expect(await problemsWith(tagged, tagged)).toEqual([]);
  });

  it("counts from the moment on that the other note tells of another meeting", async () => {
    const index = await indexOf({ "a.md": original, "a 2.md": original });
    expect(onlyRelationship(index).meetings).toHaveLength(1);
    const moved = (await indexOf({ "a.md": recap("2026-03-10") })).get(notePath("a.md"));
    if (moved === null) throw new Error("a.md takes part.");
    index.put(moved);
    expect(onlyRelationship(index).meetings).toHaveLength(2);
    expect(index.problems()).toEqual([]);
  });
});

describe("an item of an agreement", () => {
  it("serves the goal of its own note, to which it links by a block alone", async () => {
    const terms = agreement([], "## Goals\n- Lead ^lead\n\n- [ ] Ask [goal:: [[#^lead]]]");
    expect((await rowsOf({ "Terms.md": terms }))[0]?.goal).toBe("Lead");
  });
});

describe("rows", () => {
  it("stand by due day, then the newest note first, then as in the note", async () => {
    const rows = await rowsOf({
      "a.md": recap("2026-03-01", [], "- [ ] One\n- [ ] Two 📅 2026-03-04\n- [ ] Three 📅 2026-02-28"),
      "b.md": recap("2026-03-02", [], "- [ ] Four\n- [ ] Five 📅 2026-02-28"),
    });
    const shown = rows.map(({ item, daysUntilDue }) => `${item.description} ${daysUntilDue ?? "-"}`);
    expect(shown).toEqual(["Five -4", "Three -4", "Two 0", "Four -", "One -"]);
  });

  it("count days over a leap day and a clock change", async () => {
    const line = "- [ ] Call 📅 2028-03-01\n- [ ] Write 📅 2028-03-31";
    const index = await indexOf({ "a.md": recap("2028-02-01", [], line) });
    const at = dashboardOf(index, new Date("2028-02-28T23:59"));
    expect(itemCalled(at, "Call").daysUntilDue).toBe(2);
    expect(itemCalled(at, "Write").daysUntilDue).toBe(32);
  });

  it("are late only while they are open", async () => {
    const index = await indexOf({
      "a.md": recap("2026-03-01", [], "- [x] Call 📅 2026-03-02\n- [-] Write 📅 2026-03-02"),
    });
    const rows = allRows(index, new Date("2026-03-04T09:00"));
    expect(rows.map(({ due, daysUntilDue }) => [due, daysUntilDue])).toEqual([
      ["2026-03-02", null],
      ["2026-03-02", null],
    ]);
  });

  it("have keys of their own, identical items too", async () => {
    const rows = await rowsOf({ "a.md": recap("2026-03-01", [], "- [ ] Call\n- [ ] Call\n- [ ] Write") });
    expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
  });
});

describe("the live block of an agenda", () => {
  it("shows the advice that was tried, with what came of it", async () => {
    const index = await indexOf({
      "1.md": recap("2026-02-01", [], "- [x] Try: name one fear ✅ 2026-02-07\n  - It helped"),
      "2.md": agenda("2026-02-15"),
    });
    const rows = liveItems(index, onlyRelationship(index), notePath("2.md"), now, new Set());
    expect(rows.map(({ item }) => [item.description, item.remarks])).toEqual([
      ["Try: name one fear", ["It helped"]],
    ]);
  });

  it("shows what was open at its meeting, or closed since the one before", async () => {
    const items = [
      "- [ ] Open",
      "- [x] Closed after ✅ 2026-02-20",
      "- [x] Closed since ✅ 2026-02-07",
      "- [-] Dropped since ❌ 2026-02-07",
      "- [x] Closed before ✅ 2026-01-20",
      "- [x] Closed some day",
    ];
    const index = await indexOf({
      "1.md": recap("2026-01-05", [], items.join("\n")),
      "2.md": recap("2026-02-01"),
      "3.md": agenda("2026-02-15", [], "- [ ] Of the agenda itself"),
      "4.md": recap("2026-03-01", [], "- [ ] Made later"),
    });
    const rows = liveItems(index, onlyRelationship(index), notePath("3.md"), now, new Set());
    expect(rows.map(({ item }) => item.description)).toEqual([
      "Open",
      "Closed after",
      "Closed since",
      "Dropped since",
    ]);
  });
});

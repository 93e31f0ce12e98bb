import { describe, expect, it } from "vitest";
import type { Dashboard, GroupName } from "../../src/index/dashboard";
import {
  everyItem,
  everything,
  type DashboardChoice,
  type ItemChoice,
  type Scope,
} from "../../src/index/dashboardChoice";
import type { NoteIndex } from "../../src/index/noteIndex";
import { DashboardQuery, queryDashboard } from "../../src/index/queryDashboard";
import { defaultSettings } from "../../src/model/settings";
import { agenda, agreement, indexOf, note, putText, recap } from "./indexedVault";

const now = new Date("2026-03-04T12:00");

/** Ana is Maya's mentor, Ben her mentee at a club; Ben's items are the mentee's by default. */
const texts = {
  "People/Ana Silva.md": "",
  "People/Ben.md": "",
  "Terms.md": agreement(
    ["role: mentee", "status: active", "organization: Northern"],
    "## Goals\n- Lead one launch ^launch\n- Say no early\n",
  ),
  "Ben.md": note(
    [
      "type: mentoring-agreement",
      'mentee: "[[Ben]]"',
      "role: mentor",
      "status: paused",
      "organization: Club",
    ],
    "## Goals\n- Get a job\n",
  ),
  "2026-02-20 Ana.md": recap(
    "2026-02-20",
    ["focus: The budget"],
    [
      "- [ ] Draft [goal:: Lead one launch] 📅 2026-03-03",
      "- [ ] Review [owner:: mentor] [goal:: [[Terms#^launch]]] 📅 2026-03-04",
      "- [/] Walk together [owner:: both] 🔽 📅 2026-03-11",
      "- [ ] Read [goal:: Say no early] ⏫ 📅 2026-03-12",
      "- [x] Called 📅 2026-03-01 ✅ 2026-03-02",
      "- [-] Dropped ❌ 2026-03-03",
    ].join("\n"),
  ),
  "2026-01-10 Ben.md": note(
    ["type: mentoring-recap", 'mentee: "[[Ben]]"', "date: 2026-01-10"],
    "- [ ] Apply [goal:: Get a job]\n- [ ] Ask around [owner:: mentor] 📅 2026-02-01",
  ),
  "Circle.md": "- [ ] Book a room #mentoring",
};

async function shown(items: Partial<ItemChoice>, scope: Scope = { kind: "all" }): Promise<Dashboard> {
  const choice = { scope, items: { ...everyItem, ...items }, search: null };
  return queryDashboard(await indexOf(texts), now, defaultSettings, choice);
}

/** Groups by their names, with the first words of their items. */
function groupsOf({ items }: Dashboard): readonly string[] {
  return items.map(({ name, rows }) => {
    const words = rows.map(({ item }) => item.description.replace(" #mentoring", ""));
    return `${wordsOf(name)}: ${words.join(", ")}`;
  });
}

function wordsOf(name: GroupName): string {
  switch (name.kind) {
    case "relationship":
      return name.relationship.partner.name;
    case "owner":
      return "name" in name.owner ? name.owner.name : name.owner.kind;
    case "due":
      return name.time;
    case "goal":
      return name.words;
    case "note":
      return name.path;
    case "unfiled":
    case "no-goal":
      return name.kind;
  }
}

describe("action items are grouped", () => {
  it.each<[ItemChoice["grouping"], readonly string[]]>([
    [
      "relationship",
      ["Ana Silva: Draft, Review, Walk together, Read", "Ben: Ask around, Apply", "unfiled: Book a room"],
    ],
    [
      "owner",
      ["you: Ask around, Draft, Read, Book a room", "both: Walk together", "Ana Silva: Review", "Ben: Apply"],
    ],
    [
      "due",
      [
        "late: Ask around, Draft",
        "today: Review",
        "soon: Walk together",
        "later: Read",
        "none: Book a room, Apply",
      ],
    ],
    [
      "goal",
      [
        "Lead one launch: Draft, Review",
        "Say no early: Read",
        "Get a job: Apply",
        "no-goal: Ask around, Walk together, Book a room",
      ],
    ],
    [
      "note",
      [
        "2026-01-10 Ben.md: Ask around, Apply",
        "2026-02-20 Ana.md: Draft, Review, Walk together, Read",
        "Circle.md: Book a room",
      ],
    ],
  ])("by %s, the most urgent first within", async (grouping, groups) => {
    expect(groupsOf(await shown({ grouping }))).toEqual(groups);
  });
});

describe("action items are filtered", () => {
  it.each<[string, Partial<ItemChoice>, readonly string[], number]>([
    [
      "the user's, with what both promised",
      { whose: "you" },
      ["Ana Silva: Draft, Walk together, Read", "Ben: Ask around", "unfiled: Book a room"],
      5,
    ],
    [
      "the others', with what both promised",
      { whose: "others" },
      ["Ana Silva: Review, Walk together", "Ben: Apply"],
      3,
    ],
    ["overdue ones", { late: true }, ["Ana Silva: Draft", "Ben: Ask around"], 2],
    ["the others' overdue ones", { late: true, whose: "others" }, [], 0],
    [
      "done ones behind the open",
      { closed: true, whose: "you" },
      ["Ana Silva: Draft, Walk together, Read, Dropped, Called", "Ben: Ask around", "unfiled: Book a room"],
      5,
    ],
    [
      "done ones by when they are due",
      { closed: true, grouping: "due", whose: "you" },
      [
        "late: Ask around, Draft",
        "soon: Walk together",
        "later: Read",
        "none: Book a room",
        "closed: Dropped, Called",
      ],
      5,
    ],
  ])("to %s", async (_which, items, groups, open) => {
    const dashboard = await shown(items);
    expect(groupsOf(dashboard)).toEqual(groups);
    expect([dashboard.shownItems, dashboard.openItems]).toEqual([open, 7]);
  });
});

describe("action items are sorted", () => {
  it.each<[ItemChoice["order"], string]>([
    ["due", "Draft, Review, Walk together, Read"],
    ["oldest", "Draft, Review, Walk together, Read"],
    ["priority", "Read, Draft, Review, Walk together"],
  ])("by %s within their group", async (order, words) => {
    const [first] = groupsOf(await shown({ order }));
    expect(first).toBe(`Ana Silva: ${words}`);
  });

  it("by age over all relationships, those of no day last", async () => {
    const groups = groupsOf(await shown({ order: "oldest", grouping: "owner", whose: "you" }));
    expect(groups).toEqual(["you: Ask around, Draft, Read, Book a room", "both: Walk together"]);
  });
});

describe("the dashboard is about", () => {
  const names = ({ people }: Dashboard): readonly string[] => people.map(({ name }) => name);

  it.each<[string, Scope, readonly string[], readonly string[], number]>([
    ["all", { kind: "all" }, ["Ana Silva", "Ben"], ["Ana Silva", "Ben", "unfiled"], 2],
    ["who is neither paused nor closed", { kind: "active" }, ["Ana Silva"], ["Ana Silva", "unfiled"], 1],
    ["one organization", { kind: "organization", name: "Club" }, ["Ben"], ["Ben"], 1],
    [
      "all, where nobody is of that organization",
      { kind: "organization", name: "Gone" },
      ["Ana Silva", "Ben"],
      ["Ana Silva", "Ben", "unfiled"],
      2,
    ],
  ])("%s", async (_whom, scope, people, groups, meetings) => {
    const dashboard = await shown({}, scope);
    expect(names(dashboard)).toEqual(people);
    expect(dashboard.items.map(({ name }) => wordsOf(name))).toEqual(groups);
    expect(dashboard.history).toHaveLength(meetings);
  });

  it("one person, as long as they are there", async () => {
    const index = await indexOf(texts);
    const key = queryDashboard(index, now, defaultSettings).people[0]?.key;
    if (key === undefined) throw new Error("There is nobody.");
    const scope = { kind: "person", key } as const;
    const about = () => queryDashboard(index, now, defaultSettings, { ...everything, scope });
    expect([names(about()), about().openItems, about().scope]).toEqual([["Ana Silva"], 4, scope]);
    expect(about().relationships.map(({ partner }) => partner.name)).toEqual(["Ana Silva", "Ben"]);
  });
});

describe("a search finds", () => {
  const words = (text: string) => (query: string) =>
    query.split(" ").every((word) => text.toLowerCase().includes(word));
  const letters = (text: string) => (query: string) =>
    new RegExp(query.replace(/.(?=.)/g, "$&.*"), "i").test(text);

  async function found(query: string): Promise<readonly string[]> {
    const search = {
      hasWords: (text: string) => words(text)(query),
      hasLetters: (text: string) => letters(text)(query),
    };
    const choice: DashboardChoice = { ...everything, search };
    const dashboard = queryDashboard(await indexOf(texts), now, defaultSettings, choice);
    return [
      ...dashboard.people.map(({ name }) => name),
      ...dashboard.items.flatMap(({ rows }) => rows.map(({ item }) => item.description)),
      ...dashboard.history.map(({ date }) => date),
    ];
  }

  it.each([
    ["an item by its text", "walk", ["Walk together"]],
    ["items by their goal, linked or named", "launch", ["Draft", "Review"]],
    ["items of a person by words in any order", "silva read", ["Read"]],
    ["people and meetings by their name", "ben", ["Ben", "Ask around", "Apply", "2026-01-10"]],
    ["people by their organization", "northern", ["Ana Silva"]],
    ["a meeting by its focus", "budget", ["2026-02-20"]],
    ["by letters in their order, when no row has the words", "nrthrn", ["Ana Silva"]],
    ["nothing", "zebra", []],
  ])("%s", async (_what, query, rows) => {
    expect(await found(query)).toEqual(rows);
  });
});

describe("an answer that is kept", () => {
  /** The same as asking anew, whatever happened in between. */
  function expectSame(query: DashboardQuery, index: NoteIndex, choice: DashboardChoice, at = now): void {
    const kept = query.ask(at, defaultSettings, new Set(), choice);
    expect(kept).toEqual(queryDashboard(index, at, defaultSettings, choice));
  }

  it("is what asking anew gives, after every change of notes, filters and time", async () => {
    const index = await indexOf(texts);
    const query = new DashboardQuery(index);
    const choices = [
      everything,
      { ...everything, items: { ...everyItem, closed: true, grouping: "due" } },
      { ...everything, scope: { kind: "active" }, items: { ...everyItem, order: "priority" } },
    ] as const satisfies readonly DashboardChoice[];
    const changes: readonly (() => void)[] = [
      () => undefined,
      () => {
        putText(index, "2026-02-20 Ana.md", recap("2026-02-20", [], "- [x] Draft\n- [ ] New 📅 2026-01-01"));
      },
      () => {
        putText(index, "Circle.md", "- [ ] Book a room [[Ben]] #mentoring\n- [ ] Nobody's #mentoring");
      },
      () => {
        putText(index, "2026-03-01 Ana.md", recap("2026-03-01", ["next: 2026-03-20"], "- [ ] Another"));
      },
      () => {
        putText(index, "Ben.md", "No agreement any more");
      },
      () => {
        putText(index, "2026-02-20 Ana.md", "Nothing of ours");
      },
    ];
    for (const change of changes) {
      change();
      for (const choice of choices) expectSame(query, index, choice);
      expectSame(query, index, everything, new Date("2026-03-13T00:00"));
    }
  });

  it("keeps the rows of relationships that did not change", async () => {
    const index = await indexOf(texts);
    const query = new DashboardQuery(index);
    const rowOf = (beginning: string) =>
      query
        .ask(now, defaultSettings, new Set(), everything)
        .items.flatMap(({ rows }) => rows)
        .find(({ item }) => item.description.startsWith(beginning));
    const [apply, draft] = [rowOf("Apply"), rowOf("Draft")];
    putText(index, "2026-02-20 Ana.md", recap("2026-02-20", [], "- [ ] Draft it well"));
    expect(rowOf("Apply")).toBe(apply);
    expect(rowOf("Draft")).not.toBe(draft);
  });

  it("keeps the rows of meetings that did not change, with the same person too", async () => {
    const index = await indexOf({ ...texts, "2026-02-06 Ana.md": recap("2026-02-06", [], "- [ ] Plan") });
    const query = new DashboardQuery(index);
    const rowsNow = () => query.ask(now, defaultSettings, new Set(), everything).history;
    const before = rowsNow();
    expect(before.map(({ date, itemsMade }) => [date, itemsMade])).toEqual([
      ["2026-02-20", 5],
      ["2026-02-06", 1],
      ["2026-01-10", 2],
    ]);
    putText(index, "2026-02-06 Ana.md", recap("2026-02-06", [], "- [ ] Plan\n- [ ] Ask"));
    const after = rowsNow();
    expect(after.map((row, at) => row === before[at])).toEqual([true, false, true]);
    expect(after[1]?.itemsMade).toBe(2);
    putText(index, "Terms.md", texts["Terms.md"].replace("Say no early", "Say yes late"));
    expect(rowsNow()).toBe(after);
  });

  it("follows the hour, and back", async () => {
    const planned = (time: string): string =>
      agenda("2026-03-04", ["status: planned", `time: "${time}"`, "duration: 30"], "");
    const index = await indexOf({ ...texts, "One.md": planned("13:00"), "Two.md": planned("15:00") });
    const query = new DashboardQuery(index);
    for (const time of ["12:00", "13:29", "13:30", "15:10", "16:00", "13:00"]) {
      const at = new Date(`2026-03-04T${time}`);
      expectSame(query, index, everything, at);
      const ahead = query.ask(at, defaultSettings, new Set(), everything).upcoming;
      expect(ahead.length).toBe(time < "13:30" ? 2 : time < "15:30" ? 1 : 0);
    }
  });

  it("keeps an item that was just ticked in its place", async () => {
    const index = await indexOf(texts);
    const query = new DashboardQuery(index);
    const draft = query.ask(now, defaultSettings, new Set(), everything).items[0]?.rows[0];
    if (draft === undefined) throw new Error("There is no item.");
    const text = texts["2026-02-20 Ana.md"].replace("[ ] Draft", "[x] Draft");
    putText(index, "2026-02-20 Ana.md", text);
    for (const grouping of ["relationship", "due", "owner"] as const) {
      const choice = { ...everything, items: { ...everyItem, grouping, late: true } };
      const { items } = query.ask(now, defaultSettings, new Set([draft.key]), choice);
      expect(items.flatMap(({ rows }) => rows.map(({ item }) => item.description))).toContain("Draft");
    }
    expect(groupsOf(query.ask(now, defaultSettings, new Set(), everything))[0]).not.toContain("Draft");
  });
});

import { describe, expect, it } from "vitest";
import { LiveQuery, type LiveContent } from "../../src/index/liveContent";
import { notePath } from "../../src/model/notePath";
import { defaultSettings } from "../../src/model/settings";
import { parseLiveBlock } from "../../src/note/liveBlock";
import { agenda, agreement, indexOf, note, recap } from "./indexedVault";

const now = new Date("2026-03-04T12:00");
const items = [
  "- [ ] Mine 📅 2026-03-02",
  "- [ ] Theirs [owner:: mentor] 📅 2026-03-04",
  "- [ ] Ours [owner:: both] 📅 2026-03-09",
  "- [ ] Some day",
];
const texts = {
  "Ana - Agreement.md": agreement(["status: active", "cadence: monthly"], "## Goals\n- Lead\n- Rest\n"),
  "1.md": recap("2026-01-07", ["focus: Trust"], "## Key learnings\n- Ask early\n"),
  "2.md": recap("2026-02-04", ["focus: Launch"], `## Action items\n${items.join("\n")}\n`),
  "3.md": agenda("2026-03-04"),
  "Ben.md": note(["type: mentoring-recap", "mentor: Ben", "date: 2026-02-11"], "- [ ] Call Rut\n"),
  "Home.md": "",
};

/** What a block in a note shows. */
async function shown(source: string, path = "Home.md"): Promise<LiveContent> {
  const index = await indexOf(texts);
  const block = parseLiveBlock(source);
  if (block.kind === "unknown") throw new Error(`Not known: ${block.word}`);
  const at = notePath(path);
  const named = index.relationships().find(({ partner }) => partner.name === block.relationship) ?? null;
  const relationship = named ?? index.relationshipOf(at);
  const place = { relationship, path: at, now, lingering: new Set<string>() };
  return new LiveQuery(index).ask(block, place, defaultSettings);
}

/** Its rows, in a word each. */
async function rowsOf(source: string, path?: string): Promise<readonly string[]> {
  const content = await shown(source, path);
  switch (content.kind) {
    case "actions":
      return content.rows.map(({ item }) => item.description);
    case "meetings":
      return content.rows.map(({ date }) => date);
    case "goals":
      return content.rows.map(({ goal }) => goal.words);
    case "people":
      return content.rows.map(({ name }) => name);
    case "timeline":
      return content.timeline.lanes.map(({ relationship }) => relationship.partner.name);
    case "previous":
      return [content.meeting?.date ?? "none"];
  }
}

describe("action items in a live block", () => {
  it.each([
    ["actions\nowner: mentee", ["Mine", "Ours", "Some day"]],
    ["actions\nowner: mentor", ["Theirs", "Ours"]],
    ["actions\ndue: before today", ["Mine"]],
    ["actions\ndue: on 2026-03-04", ["Theirs"]],
    ["actions\ndue: after today", ["Ours"]],
    ["actions\nlimit: 2", ["Mine", "Theirs"]],
  ])("are those that %j asks for", async (source, rows) => {
    expect(await rowsOf(source, "3.md")).toEqual(rows);
  });

  it("are everybody's in a note that is nobody's, soonest first", async () => {
    const all = ["Mine", "Theirs", "Ours"];
    expect((await rowsOf("actions")).slice(0, 3)).toEqual(all);
    expect(await rowsOf("actions")).toContain("Call Rut");
    expect(await rowsOf("actions\nrelationship: Ben")).toEqual(["Call Rut"]);
  });

  it("say how many are beyond the limit", async () => {
    expect(await shown("actions\nlimit: 2", "3.md")).toMatchObject({ more: 2 });
  });
});

describe("the other parts of a live block", () => {
  it.each([
    ["meetings", "Home.md", ["2026-03-04", "2026-02-11", "2026-02-04", "2026-01-07"]],
    ["meetings", "3.md", ["2026-02-04", "2026-01-07"]],
    ["meetings\nlimit: 1", "3.md", ["2026-02-04"]],
    ["goals", "3.md", ["Lead", "Rest"]],
    ["people\nrelationship: Ben", "Home.md", ["Ben"]],
    ["timeline", "3.md", ["Ana Silva"]],
    ["timeline\nlimit: 1", "Home.md", ["Ana Silva"]],
    ["previous", "3.md", ["2026-02-04"]],
    ["previous", "2.md", ["2026-01-07"]],
    ["previous", "1.md", ["none"]],
    ["previous\nrelationship: Ben", "Home.md", ["2026-02-11"]],
  ])("show for %j in %s the rows of its person and time", async (source, path, rows) => {
    expect(await rowsOf(source, path)).toEqual(rows);
  });
});

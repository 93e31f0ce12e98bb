import { describe, expect, it } from "vitest";
import { printed } from "../../src/export/answer";
import { formatOf, type TypedFlags } from "../../src/export/flags";
import { answerTo, type Query } from "../../src/export/queryAnswers";
import { recordsOf } from "../../src/export/recordQuery";
import { day } from "../../src/model/day";
import { defaultSettings } from "../../src/model/settings";
import { english } from "../../src/text/en";
import { agenda, agreement, indexOf, note, recap } from "../index/indexedVault";

const now = new Date(2026, 2, 4, 9);

const notes = {
  "Ana - Agreement.md": agreement(["status: active", "cadence: every-2-weeks", "organization: Northern"]),
  "2026-02-18 Recap.md": recap(
    "2026-02-18",
    ["duration: 45"],
    "## Action items\n\n- [ ] Draft the brief 📅 2026-02-27\n- [x] Call Porto ✅ 2026-02-20\n",
  ),
  "2026-03-18 Agenda.md": agenda("2026-03-18", ["status: planned", 'time: "16:00"']),
  "Anton - Agreement.md": note([
    "type: mentoring-agreement",
    'mentor: "[[Maya]]"',
    'mentee: "Anton\tBerg"',
    "status: paused",
  ]),
};

async function ask(query: Query, flags: TypedFlags): Promise<string> {
  const records = recordsOf(await indexOf(notes), now, defaultSettings);
  return printed(answerTo(query, flags, records, day("2026-03-04"), english), formatOf(flags));
}

describe("the command line", () => {
  it("says in the summary what matters now, and how much is open and late", async () => {
    expect(JSON.parse(await ask("summary", { format: "json" }))).toEqual({
      version: 1,
      result: {
        openItems: 1,
        lateItems: 1,
        matters: [{ partner: "Ana Silva", matter: expect.any(String) as string }],
      },
    });
  });

  it("lists open action items with the place that they stand in", async () => {
    expect(await ask("actions", {})).toBe(
      "2026-02-27\tAna Silva\tyou\tDraft the brief\t2026-02-18 Recap.md:9",
    );
  });

  it("lists done ones when asked for them, and all for all", async () => {
    expect(await ask("actions", { status: "done" })).toContain("Call Porto");
    expect((await ask("actions", { status: "all" })).split("\n")).toHaveLength(2);
  });

  it("lists the meetings of a person and a period", async () => {
    expect(await ask("meetings", { relationship: "ana s", from: "2026-03-01" })).toBe(
      "2026-03-18\t16:00\tAna Silva\tplanned\t-",
    );
  });

  it("prints tables as CSV", async () => {
    const csv = await ask("meetings", { format: "csv" });
    expect(csv.split("\r\n")[0]).toMatch(/^date,time,partner,/);
    expect(csv.split("\r\n")[1]).toMatch(/^2026-02-18,,Ana Silva,Ana Silva,Maya Lindqvist,Northern,held,45,/);
  });

  it("keeps a name with a tabulator in its column", async () => {
    expect(await ask("people", { status: "paused" })).toBe("Anton Berg\tpaused\t-\t-\t0/0");
  });

  it("says that there is nothing", async () => {
    expect(await ask("meetings", { relationship: "Anton" })).toBe("Nothing.");
  });

  it.each([
    ["actions", { colour: "red" }, "unknown-flag"],
    ["actions", { format: "xml" }, "unknown-value"],
    ["actions", { status: "lost" }, "unknown-value"],
    ["actions", { whose: "me" }, "unknown-value"],
    ["meetings", { from: "2026-02-30" }, "unknown-value"],
    ["meetings", { relationship: "Zoe" }, "unknown-relationship"],
    ["meetings", { relationship: "an" }, "ambiguous-relationship"],
  ] as const)("refuses %s with %j: %s", async (query, flags: TypedFlags, code) => {
    expect(await ask(query, flags)).toMatch(/^Error: /);
    if (code === "unknown-value" && flags["format"] !== undefined) return;
    expect(JSON.parse(await ask(query, { ...flags, format: "json" }))).toEqual({
      error: { code, message: expect.any(String) as string },
    });
  });
});

import { describe, expect, it } from "vitest";
import { Refusal } from "../../src/host/refusal";
import { english } from "../../src/text/en";
import { inVault, only, path, recapWith } from "./itemsInVault";

const weekly = "- [ ] Write 🔁 every week 📅 2026-03-06";
const next = "- [ ] Write 🔁 every week 📅 2026-03-13";
const done = "- [x] Write 🔁 every week 📅 2026-03-06 ✅ 2026-03-04";

/** Tasks that gives the same answer for every line, and writes down what it was asked. */
function answering(answer: string): { readonly asked: string[]; readonly apiV1: object } {
  const asked: string[] = [];
  const executeToggleTaskDoneCommand = (line: string, note: string): string => {
    asked.push(`${note}: ${line}`);
    return answer;
  };
  return { asked, apiV1: { executeToggleTaskDoneCommand } };
}

describe("ticking", () => {
  it("writes what Tasks makes of the line as it stands in its note", async () => {
    const tasks = answering("- [x] Call ⏫ ✅ 2026-03-04");
    const { edits, rows, text } = await inVault(["- [ ] Call ⏫"], tasks);
    const undo = await edits.toggle(only(rows()));
    expect(tasks.asked).toEqual([`${path}: - [ ] Call ⏫`]);
    expect(text()).toBe(recapWith("- [x] Call ⏫ ✅ 2026-03-04"));
    await undo?.();
    expect(text()).toBe(recapWith("- [ ] Call ⏫"));
  });

  it("writes both lines of what repeats, and takes both back though others came meanwhile", async () => {
    const { host, edits, rows, text } = await inVault([weekly], answering(`${next}\n${done}`));
    const undo = await edits.toggle(only(rows()));
    expect(text()).toBe(recapWith(next, done));
    await host.vault.modify(host.file(path), recapWith("- [ ] New", next, done));
    await undo?.();
    expect(text()).toBe(recapWith("- [ ] New", weekly));
  });

  it("goes its own way once Tasks is disabled, between two items", async () => {
    const tasks = answering("- [x] Call ✅ 2026-03-03");
    const { host, edits, rows, text } = await inVault(["- [ ] Call", "- [ ] Read"], tasks);
    const [call, read] = rows();
    if (call === undefined || read === undefined) throw new Error("Two items were expected.");
    await edits.toggle(call);
    Object.assign(host.app, { plugins: { plugins: {} } });
    await edits.toggle(read);
    expect(tasks.asked).toHaveLength(1);
    expect(text()).toBe(recapWith("- [x] Call ✅ 2026-03-03", "- [x] Read ✅ 2026-03-04"));
  });

  it("notes the day in the form that is set, or not at all", async () => {
    const bracketed = await inVault(["- [ ] Call"], {}, { taskFormat: "bracketed" });
    await bracketed.edits.toggle(only(bracketed.rows()));
    expect(bracketed.text()).toBe(recapWith("- [x] Call  [completion:: 2026-03-04]"));

    const undated = await inVault(["- [ ] Call"], answering("- [x] Call"), { addDoneDate: false });
    await undated.edits.toggle(only(undated.rows()));
    expect(undated.text()).toBe(recapWith("- [x] Call"));
  });

  it("knows the marks that are set, in an answer of Tasks too", async () => {
    const marks = { extraMarks: { done: "v" } };
    const { edits, rows, text } = await inVault(["- [ ] Call"], answering("- [v] Call ✅ 2026-03-04"), marks);
    await edits.toggle(only(rows()));
    expect(text()).toBe(recapWith("- [v] Call ✅ 2026-03-04"));
  });

  it("changes the one that was meant of alike lines between alike neighbors", async () => {
    const items = ["Call", "Read", "Call", "Read", "Call", "Read", "Call"].map((item) => `- [ ] ${item}`);
    const { edits, rows, text } = await inVault(items);
    const third = rows().find(({ item }) => item.place.text === items[4] && item.place.line === 10);
    await edits.toggle(third ?? only([]));
    expect(text()).toBe(recapWith(...items.with(4, "- [x] Call ✅ 2026-03-04")));
  });

  it("is not taken back where two lines read alike by then, nor where none does", async () => {
    const ticked = "- [x] Call ✅ 2026-03-04";
    const { host, edits, rows, text } = await inVault(["- [ ] Call"]);
    const undo = await edits.toggle(only(rows()));
    const meanwhile = [
      [recapWith(ticked, "", ticked), english.notices.itemAmbiguous("Recap")],
      [recapWith("- [x] Call Ana ✅ 2026-03-04"), english.notices.itemGone("Recap")],
    ] as const;
    for (const [now, sentence] of meanwhile) {
      await host.vault.modify(host.file(path), now);
      await expect(undo?.()).rejects.toEqual(new Refusal(sentence));
      expect(text()).toBe(now);
    }
  });

  it("takes a tick back without Tasks", async () => {
    const tasks = answering("nonsense");
    const { host, edits, rows, text } = await inVault(["- [ ] Call"], tasks);
    const { item, ...row } = only(rows());
    const line = "- [x] Call ✅ 2026-03-01";
    await host.vault.modify(host.file(path), recapWith(line));
    await edits.toggle({ ...row, status: "done", item: { ...item, place: { ...item.place, text: line } } });
    expect(tasks.asked).toEqual([]);
    expect(text()).toBe(recapWith("- [ ] Call"));
  });
});

describe("what can be chosen for an item", () => {
  it("is whose it may be, and the days that are often meant", async () => {
    const { edits, rows } = await inVault(["- [ ] Call"]);
    const { owners, due, inTasks } = edits.choices(only(rows()));
    expect(owners).toEqual([
      { owner: "mentee", name: null, isDefault: true, isNow: true },
      { owner: "mentor", name: "Ana Silva", isDefault: false, isNow: false },
      { owner: "both", name: null, isDefault: false, isNow: false },
    ]);
    expect(due).toEqual([
      { when: "today", day: "2026-03-04" },
      { when: "tomorrow", day: "2026-03-05" },
      { when: "in-a-week", day: "2026-03-11" },
    ]);
    expect(inTasks).toBe(false);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActionLine } from "../../src/model/actionItem";
import { day } from "../../src/model/day";
import { parseActionLine, splitCheckbox, type NamedPeople } from "../../src/note/actionLine";
import { markdownText } from "./hostileText";

const people: NamedPeople = {
  mentor: { name: "Ana Silva", target: "People/Ana Silva" },
  mentee: { name: "Ben Okafor", target: null },
};
const nobody: NamedPeople = { mentor: null, mentee: null };

function read(line: string, whose: NamedPeople = people): ActionLine {
  const item = parseActionLine(line, whose);
  if (item === null) throw new Error(`Not an item: ${line}`);
  return item;
}

describe("what is an item's line", () => {
  it.each([
    "- [ ] Call",
    "* [x] Call",
    "+ [/] Call",
    "1. [ ] Call",
    "12) [-] Call",
    "\t- [ ] Call",
    "> - [ ] Call",
    "> > * [?] Call",
    "- [🔥] Call",
    "- [ ]\u00A0Call",
    "- [ ] Call\u2028now",
  ])("%j", (line) => {
    expect(read(line).description.startsWith("Call")).toBe(true);
  });

  it.each([
    "",
    "Call",
    "- Call",
    "- [ ]",
    "- [ ] ",
    "- [ ] ^a1",
    "-[ ] Call",
    "- [  ] Call",
    "- [] Call",
    "[ ] Call",
    "a - [ ] Call",
  ])("not %j", (line) => {
    expect(parseActionLine(line, people)).toBeNull();
  });

  it("is its parts, put together again", () => {
    fc.assert(
      fc.property(markdownText, (line) => {
        const parts = splitCheckbox(line);
        if (parts === null) return;
        const { lead, mark, gap, text, tail } = parts;
        expect(`${lead}[${mark}]${gap}${text}${tail}`).toBe(line);
      }),
    );
  });
});

describe("fields", () => {
  const date = day("2026-02-06");
  it.each<[string, Partial<ActionLine>]>([
    [`📅 ${date}`, { due: date }],
    [`📆 ${date}`, { due: date }],
    [`🗓️ ${date}`, { due: date }],
    [`[due:: ${date}]`, { due: date }],
    [`(due:: ${date})`, { due: date }],
    [`⏳ ${date}`, { scheduled: date }],
    [`⌛ ${date}`, { scheduled: date }],
    [`[scheduled:: ${date}]`, { scheduled: date }],
    [`🛫 ${date}`, { start: date }],
    [`[start:: ${date}]`, { start: date }],
    [`➕ ${date}`, { created: date }],
    [`[created:: ${date}]`, { created: date }],
    [`✅ ${date}`, { done: date }],
    [`[completion:: ${date}]`, { done: date }],
    [`❌ ${date}`, { cancelled: date }],
    [`[cancelled:: ${date}]`, { cancelled: date }],
    ["🔺", { priority: "highest" }],
    ["⏫", { priority: "high" }],
    ["🔼", { priority: "medium" }],
    ["🔽", { priority: "low" }],
    ["⏬", { priority: "lowest" }],
    ["[priority:: high]", { priority: "high" }],
    ["🔁 every 2 weeks", { recurrence: "every 2 weeks" }],
    ["[repeat:: every day when done]", { recurrence: "every day when done" }],
    ["🆔 a1", { id: "a1" }],
    ["[id:: a1]", { id: "a1" }],
    ["⛔ a1,b2", { dependsOn: ["a1", "b2"] }],
    ["[dependsOn:: a1, b2]", { dependsOn: ["a1", "b2"] }],
    ["🏁 Delete", { onCompletion: "delete" }],
    ["[onCompletion:: keep]", { onCompletion: "keep" }],
    ["[goal:: Lead one launch]", { goal: "Lead one launch" }],
    ["[goal:: [[Ana - Agreement#^launch]]]", { goal: "[[Ana - Agreement#^launch]]" }],
    ["[goal:: Learn `git`]", { goal: "Learn `git`" }],
  ])("%s", (field, expected) => {
    expect(read(`- [ ] Draft the brief ${field}`)).toMatchObject({
      description: "Draft the brief",
      flaws: [],
      ...expected,
    });
  });

  it("of both forms, mixed with tags, owner marks and a block id", () => {
    const fields = `@Ana 🔺 [start:: 2026-01-01] #work 📅 ${date} @[[Ben Okafor]] #home ^b-1`;
    const line = `- [ ] Draft [goal:: Launch] it ${fields}`;
    expect(read(line)).toMatchObject({
      description: "Draft it #work #home",
      tags: ["#work", "#home"],
      goal: "Launch",
      priority: "highest",
      start: "2026-01-01",
      due: date,
      owner: { kind: "role", role: "mentee" },
      blockId: "b-1",
    });
  });

  it.each([
    [`Draft 📅 ${date} for the board`, `Draft 📅 ${date} for the board`],
    [`Draft 📅 ${date} \`now\``, `Draft 📅 ${date} \`now\``],
    [`Draft \`[due:: ${date}]\``, `Draft \`[due:: ${date}]\``],
    ["Draft [due:: tomorrow]", "Draft [due:: tomorrow]"],
    ["Draft [note:: 3] (see below)", "Draft [note:: 3] (see below)"],
    [`Draft [Due:: ${date}]`, `Draft [Due:: ${date}]`],
    [`Draft 📅 ${date} @carol`, `Draft 📅 ${date} @carol`],
  ])("are none in %s", (text, description) => {
    expect(read(`- [ ] ${text}`)).toMatchObject({ description, due: null });
  });

  it("that give an impossible date give none, and are flaws", () => {
    expect(read("- [ ] Draft 📅 2026-02-31")).toMatchObject({
      due: null,
      description: "Draft",
      flaws: [{ kind: "impossible-date", field: "due", value: "2026-02-31" }],
    });
  });

  it("that stand twice count once, the last, and are flaws", () => {
    expect(read(`- [ ] Draft [due:: 2026-02-01] 📅 ${date}`)).toMatchObject({
      due: date,
      flaws: [{ kind: "field-twice", field: "due", value: date }],
    });
  });
});

describe("an owner", () => {
  it.each([
    ["[owner:: mentee]", "mentee"],
    ["[owner:: Mentor]", "mentor"],
    ["(owner:: both)", "both"],
    ["[owner:: [[Ana Silva]]]", "mentor"],
    ["[owner:: [[People/Ana Silva|Ana]]]", "mentor"],
    ["[owner:: [Ana](People/Ana%20Silva.md)]", "mentor"],
    ["(owner:: [Ana](<People/Ana Silva.md>))", "mentor"],
    ["[owner:: Ben Okafor]", "mentee"],
    ["[owner:: Ana]", "mentor"],
    ["(owner:: ana silva)", "mentor"],
    ["@mentor", "mentor"],
    ["@Mentee,", "mentee"],
    ["@Ana", "mentor"],
    ["@Ben.", "mentee"],
    ["(@Ana)", "mentor"],
    ["@[[Ana Silva]]", "mentor"],
  ])("%s is the %s", (mark, role) => {
    expect(read(`- [ ] Draft ${mark}`).owner).toEqual({ kind: "role", role });
  });

  it.each([
    ["[owner:: Carol]", { name: "Carol", target: null }],
    ["@[[Carol Wu]]", { name: "Carol Wu", target: "Carol Wu" }],
  ])("%s is neither, and kept", (mark, person) => {
    expect(read(`- [ ] Draft ${mark}`).owner).toEqual({ kind: "person", person });
  });

  it.each([
    "mail@mentor.org",
    "ana@mentor",
    "@mentor.org",
    "@mentorship",
    "@mentorin",
    "@mentorä",
    "@mentor's",
    "@Ana@social.example",
    "@Ana-Maria",
    "@ana",
    "@Carol",
    "@",
    "`@mentor`",
    "` @Ana `",
    "[goal:: ask @Ana]",
  ])("is not %s", (text) => {
    expect(read(`- [ ] Write to ${text} soon`).owner).toBeNull();
  });

  it.each([
    ["Ask @Ana, then write", "Ask, then write"],
    ["Call Ben (with @Ana) again", "Call Ben (with) again"],
    ["Ask @Ana again", "Ask again"],
    ["@Ana: send the plan", "send the plan"],
    ["@[[Ana Silva]], send the plan", "send the plan"],
    ["@Ana Silva send the plan", "send the plan"],
    ["@Ana Silva: send the plan", "send the plan"],
    ["Ask @ana  SILVA, then write", "Ask, then write"],
    ["Call Ben (with @Ana Silva) again", "Call Ben (with) again"],
    ["@Ana Silvana is asked", "Silvana is asked"],
    ["@Ana Silva's plan", "Silva's plan"],
    ["@Ana [goal:: Launch] Silva", "Silva"],
  ])("leaves the words around its mark as one would write them: %s", (text, description) => {
    expect(read(`- [ ] ${text}`).description).toBe(description);
  });

  it("is not a first name that both have, and anybody's link tells two people of one name apart", () => {
    const twins = { mentor: { name: "Ana", target: "A/Ana" }, mentee: { name: "Ana", target: "B/Ana" } };
    expect(read("- [ ] Draft @Ana", twins).owner).toBeNull();
    expect(read("- [ ] Draft @[[B/Ana]]", twins).owner).toEqual({ kind: "role", role: "mentee" });
  });

  it.each([
    ["María José Ruiz", "@maría josé ruiz: send", "send"],
    ["María José Ruiz", "Ask @Mari\u0301a Jose\u0301 Ruiz", "Ask"],
    ["田中 陽子", "@田中 陽子 資料を送る", "資料を送る"],
    ["田中\u3000陽子", "@田中 陽子、資料を送る", "資料を送る"],
    ["ليلى حداد", "@ليلى حداد ترسل الخطة", "ترسل الخطة"],
    ["ليلى حداد", "@ليلى، ترسل الخطة", "ترسل الخطة"],
    ["Dr. Ben Okafor", "@Dr. Ben Okafor, please send it", "please send it"],
  ])("may be named in any script, as %s is in %s", (name, text, description) => {
    const two = { mentor: { name: "Ben Abel", target: null }, mentee: { name, target: null } };
    const owner = { kind: "role", role: "mentee" };
    expect(read(`- [ ] ${text} 📅 2026-02-06`, two)).toMatchObject({ owner, description, due: "2026-02-06" });
  });

  it("is told by the whole name where both have the first, and by neither where both have both", () => {
    const [silva, costa] = ["Ana Silva", "Ana Costa"].map((name) => ({ name, target: null }));
    const two = { mentor: silva ?? null, mentee: costa ?? null };
    expect(read("- [ ] Draft @Ana Costa", two)).toMatchObject({
      owner: { kind: "role", role: "mentee" },
      description: "Draft",
    });
    expect(read("- [ ] Draft @Ana", two).owner).toBeNull();
    expect(read("- [ ] Draft @Ana Silva", { mentor: silva ?? null, mentee: silva ?? null }).owner).toBeNull();
  });

  it("may be named in any form of its letters", () => {
    const zoe = { mentor: { name: "Zoe\u0308 Brandt", target: null }, mentee: null };
    expect(read("- [ ] Draft @Zo\u00EB", zoe).owner).toEqual({ kind: "role", role: "mentor" });
  });
});

describe("any line", () => {
  it("is read without failing", () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        parseActionLine(`- [ ] ${text}`, people);
        parseActionLine(text, nobody);
      }),
      { numRuns: 500 },
    );
  });

  // Each of these would keep a parser that looks twice at what it saw busy for minutes.
  it.each([
    " ",
    "[",
    "[[",
    "(",
    "`",
    "` ",
    "[due::",
    "[owner:: [[",
    "(owner:: ",
    "[owner:: (",
    "@",
    " @",
    "@[[",
    " @[[a]]",
    "@mentor",
    " @mentor/",
    " @-",
    "#",
    " #a",
    "📅",
    "📅 2026-02-06 ",
    "🔁 every ",
    "⛔ a, ",
    "[due:: 2026-02-06] ",
    "^",
    " ^a",
    ">",
    "\t",
    "1",
    "\u2028",
  ])("is read at once when it is long: %j", (part) => {
    const long = part.repeat(Math.ceil(150_000 / part.length));
    for (const line of [`- [ ] a${long}`, `- [ ] ${long} end`, `${long}- [ ] a`, `- [ ] a ${long} ^id`]) {
      parseActionLine(line, people);
    }
  });
});

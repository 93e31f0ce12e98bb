import { describe, expect, it } from "vitest";
import type { Role } from "../../src/model/person";
import { agreementDraft } from "../../src/note/agreementDraft";
import { contextWith, plain, textOf, today, user } from "./drafts";
import { readAs } from "./readNote";

/** The agreement of Ben (the user) with Ana, as it is made. */
function made(role: Role = "mentee", changes: Partial<typeof plain> = {}): string {
  return textOf(agreementDraft({ ...plain, role, ...changes }, user, today, contextWith()));
}

/** The lines of a section. */
function section(heading: string, role: Role = "mentee"): string {
  return made(role).split(`## ${heading}\n`)[1]?.split("\n## ")[0]?.trim() ?? "";
}

describe("a new agreement", () => {
  it("has one objective, and goals with how the mentor can help with each", () => {
    expect(made()).toContain("\nobjective: Lead a launch\n");
    expect(section("Goals")).toMatch(
      /^- <!-- \[by:: date\] .*-->\n {2}- <!-- How Ana Silva can help; .*-->$/,
    );
  });

  it("says that goals learn a skill, tap into expertise or overcome a gap, and may stay open", () => {
    for (const words of ["A skill to learn", "expertise to tap into", "a gap to overcome", "may stay open"])
      expect(section("Goals")).toContain(words);
  });

  it("suggests activities, those for later among them", () => {
    const activities = readAs("agreement", made()).activities.map(({ words }) => words);
    expect(activities).toEqual([
      "Work on a current issue, or role-play a scenario such as a job interview",
      "Lead a meeting and get feedback",
      "Attend a networking event",
    ]);
    expect(section("Activities")).toMatch(/<!-- Later: shadowing, a business meeting, project advice -->$/);
  });

  it("keeps several formats, how often, how long, and from when to when", () => {
    const formats = ["in-person", "phone", "video", "email", "chat"];
    const ends = today;
    expect(readAs("agreement", made("mentee", { formats, duration: 15, ends }))).toMatchObject({
      formats,
      cadence: { kind: "every", count: 2, unit: "weeks" },
      duration: 15,
      started: today,
      ends,
    });
  });

  it("plans for ending early, by either, without blame", () => {
    expect(section("Ending early")).toMatch(/^- Either of us can end this early, without blame:/);
  });

  it("asks for the availability of each, and keeps the other's time zone", () => {
    expect(section("Meetings")).toMatch(/^- Ana Silva and Ben Okafor are available:\n/);
    expect(made()).toContain('\ntime-zone: "Europe/Lisbon"\n'.replaceAll('"', ""));
  });

  it("asks how to tell each other that a meeting must move, and how far ahead", () => {
    expect(section("Meetings")).toContain(
      "- When a meeting must move: <!-- How we say so, how far ahead; moved, not dropped -->",
    );
  });

  it("says how far ahead the agenda is sent, and asks whether the mentor may add to it", () => {
    expect(readAs("agreement", made()).agendaLead).toBe(2);
    expect(section("Meetings")).toContain("- The agenda: <!-- Sent ahead? May Ana Silva add to it? -->");
  });

  it("asks what is confidential, and what is off limits", () => {
    expect(section("Confidentiality")).toBe("- What stays between us, and what is off limits:");
  });

  it("keeps how soon a question is answered, and asks for channels that are not the meetings' formats", () => {
    expect(readAs("agreement", made()).responseTime).toBe(48);
    expect(section("Between meetings")).toMatch(
      /^- Channels, answers, .*: <!-- Not how we meet; how soon; .*-->$/,
    );
  });

  it("sets boundaries: the mentor can be reached, but time is limited", () => {
    expect(section("Between meetings")).toMatch(/boundaries: <!-- .*time is limited -->$/);
  });

  it("can be formal or informal", () => {
    expect(readAs("agreement", made("mentee", { kind: "informal" })).agreementKind).toBe("informal");
    expect(made()).not.toContain("\nkind:");
  });

  it("asks each side what will make it rewarding, and what the mentee can give back", () => {
    expect(section("Expectations")).toContain(
      "- Rewarding for Ben Okafor if; for Ana Silva if, and what Ben Okafor can give back:",
    );
    expect(section("Expectations", "mentor")).toContain(
      "- Rewarding for Ben Okafor if; for Ana Silva if, and what Ana Silva can give back:",
    );
  });

  it("asks why this mentor and what the mentee hopes to learn; from the mentor's side, why this mentee", () => {
    expect(section("Expectations")).toMatch(/^- Why Ana Silva, and what Ben Okafor hopes to learn:/);
    expect(section("Expectations", "mentor")).toMatch(
      /^- Why Ana Silva, and what Ben Okafor hopes to pass on and to learn:/,
    );
  });

  it("is nine short sections, with a place for changes, in which nothing is an item", () => {
    const sections = made().split("\n## ").slice(1);
    expect(sections).toHaveLength(9);
    expect(sections.filter((text) => text.trim().split("\n").length > 4)).toEqual([]);
    expect(sections.at(-2)).toBe("Changes");
    expect(readAs("agreement", made()).items).toEqual([]);
  });
});

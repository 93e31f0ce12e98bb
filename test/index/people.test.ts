import { describe, expect, it } from "vitest";
import { dashboardOf, indexOf, itemCalled, maya, note, onlyRelationship } from "./indexedVault";

const now = new Date("2026-03-04T12:00");

async function pairsOf(...people: readonly (readonly string[])[]): Promise<readonly string[]> {
  const texts = people.map((lines, at): [string, string] => [
    `${at}.md`,
    note(["type: mentoring-recap", "date: 2026-03-03", ...lines]),
  ]);
  const known = { "People/Ana Silva.md": "", "People/Maya Lindqvist.md": "", "People/Maya Berg.md": "" };
  const index = await indexOf({ ...known, ...Object.fromEntries(texts) });
  return index
    .relationships()
    .map(({ mentor, mentee, role }) => `${mentor.key}, ${mentee.key}: ${role ?? "neither"}`);
}

const withAna = "note:People/Ana Silva.md, self: mentee";

describe("one person", () => {
  it.each([
    ["by a quoted link", 'mentor: "[[Ana Silva]]"'],
    ["by a link without quotes, which YAML reads as lists", "mentor: [[Ana Silva]]"],
    ["by a path", 'mentor: "[[People/Ana Silva]]"'],
    ["by a path with its extension", 'mentor: "[[People/Ana Silva.md]]"'],
    ["by a link with other words", 'mentor: "[[Ana Silva|Ana]]"'],
    ["by a link to a heading", 'mentor: "[[Ana Silva#Contact]]"'],
    ["by the words of a link into the same note", 'mentor: "[[#Contact|Ana Silva]]"'],
    ["by a Markdown link", 'mentor: "[Ana](People/Ana%20Silva.md)"'],
    ["by the plain name of their note", "mentor: Ana Silva"],
    ["in a list of one", "mentor:\n  - Ana Silva"],
  ])("is meant %s", async (_how, line) => {
    expect(await pairsOf([line])).toEqual([withAna]);
  });

  it("is known by the link's target where there is no such note", async () => {
    const lines = ['mentor: "[[Dana Roe]]"', 'mentor: "[[Dana Roe|Dana]]"', "mentor: Dana Roe"];
    expect(await pairsOf(...lines.map((line) => [line]))).toEqual(["name:Dana Roe, self: mentee"]);
  });

  it("is another when the words differ of links that lead nowhere", async () => {
    expect(await pairsOf(['mentor: "[[#Contact|Dana Roe]]"'], ['mentor: "[[#Contact|Eve Kay]]"'])).toEqual([
      "name:Dana Roe, self: mentee",
      "name:Eve Kay, self: mentee",
    ]);
  });

  it("is another when case or accents differ", async () => {
    expect(await pairsOf(["mentor: José Roe"], ["mentor: Jose Roe"], ["mentor: JOSÉ ROE"])).toHaveLength(3);
  });
});

describe("the user", () => {
  it.each([
    ["the side that is missing", 'mentor: "[[Ana Silva]]"'],
    ["called by name", 'mentor: "[[Ana Silva]]"\nmentee: Maya Lindqvist'],
    ["called by an alias", 'mentor: "[[Ana Silva]]"\nmentee: Maya'],
    ["linked to", 'mentor: "[[Ana Silva]]"\nmentee: "[[Maya Lindqvist]]"'],
    ["linked to by other words", 'mentor: "[[Ana Silva]]"\nmentee: "[[Maya Lindqvist|me]]"'],
  ])("is %s", async (_how, lines) => {
    expect(await pairsOf([lines])).toEqual([withAna]);
  });

  it("is on the side that the agreement says where both have their name", async () => {
    const namesakes = note(["type: mentoring-agreement", "mentor: Maya", "mentee: Maya", "role: mentor"]);
    expect(onlyRelationship(await indexOf({ "Terms.md": namesakes })).role).toBe("mentor");
  });

  it("is not somebody else whom a link calls by the user's alias", async () => {
    expect(await pairsOf(['mentor: "[[Maya Berg|Maya]]"'])).toEqual([
      "note:People/Maya Berg.md, self: mentee",
    ]);
  });

  it("is the mentor where the mentee is somebody else", async () => {
    expect(await pairsOf(['mentee: "[[Ana Silva]]"'])).toEqual(["self, note:People/Ana Silva.md: mentor"]);
  });

  it("may be neither, which is a note to check", async () => {
    const text = note(
      ["type: mentoring-recap", "date: 2026-03-03", "mentor: Ben", "mentee: Cleo"],
      "- [ ] Call",
    );
    const index = await indexOf({ "a.md": text });
    expect(index.problems()).toEqual([{ path: "a.md", problem: { kind: "neither-is-you" } }]);
    expect(onlyRelationship(index).role).toBeNull();
    expect(itemCalled(dashboardOf(index, now), "Call").owner).toEqual({ kind: "other", name: "Cleo" });
  });

  it("is known by the agreement's role before anybody asked for their name", async () => {
    const people = ["mentor: Ana Silva", "mentee: Maya"];
    const texts = {
      "Agreement.md": note(["type: mentoring-agreement", "role: mentee", ...people]),
      "Recap.md": note([
        "type: mentoring-recap",
        "date: 2026-03-03",
        'agreement: "[[Agreement]]"',
        ...people,
      ]),
    };
    const index = await indexOf(texts, { name: "", aliases: [], note: "" });
    expect(onlyRelationship(index).role).toBe("mentee");
    expect(index.problems()).toEqual([]);
  });

  it("goes by new names as soon as the settings say so", async () => {
    const text = note(["type: mentoring-recap", "date: 2026-03-03", "mentor: Ana Silva", "mentee: Majka"]);
    const index = await indexOf({ "a.md": text });
    expect(onlyRelationship(index).role).toBeNull();
    index.setUser({ ...maya, aliases: ["Majka"] });
    expect(onlyRelationship(index).role).toBe("mentee");
    expect(index.problems()).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { otherPattern, pathFor, safeName, type PathVariables } from "../../src/note/fileName";

describe("a name", () => {
  it.each([
    ["Ana Silva", "Ana Silva"],
    ["  Ana   Silva. ", "Ana Silva"],
    ['A\\B/C:D*E?F"G<H>I|J', "A B C D E F G H I J"],
    ["A#B^C[D]E", "A B C D E"],
    ["../../etc/passwd", "etc passwd"],
    [".hidden", "hidden"],
    ["CON", "_CON"],
    ["nul.txt", "_nul.txt"],
    ["Com1", "_Com1"],
    ["Conrad", "Conrad"],
    ["tab\tand\u0000null", "tab and null"],
    ["Ana\u202Efdp.exe", "Ana fdp.exe"],
    ["lone\uD83Dhalf", "lone half"],
    ["Zoe\u0308", "Zo\u00EB"],
    ["田中 さくら", "田中 さくら"],
    ["ليلى حداد", "ليلى حداد"],
    ["🦊", "🦊"],
    ["👩‍🏫 Ana", "👩‍🏫 Ana"],
  ])("%j is written %j", (name, expected) => {
    expect(safeName(name)).toBe(expected);
  });

  it.each(["", " ", ".", "..", "...", "///", "???", "\u202E", "\u200B", "-", "\uD83D"])(
    "%j cannot be written",
    (name) => {
      expect(safeName(name)).toBeNull();
    },
  );

  it("fits into 255 bytes with its extension, no character cut in two", () => {
    for (const letter of ["a", "é", "田", "🦊"]) {
      const name = safeName(letter.repeat(400)) ?? "";
      expect(new TextEncoder().encode(`${name}.md`).length).toBeLessThanOrEqual(255);
      expect(name).toMatch(new RegExp(`^(?:${letter})+$`));
    }
  });

  it("of any text is one that every system takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const name = safeName(text);
        if (name === null) return;
        expect(name).not.toMatch(/[\\/:*?"<>|#^[\]]|^[. ]|[. ]$/);
        expect(name).not.toMatch(/\p{Cs}/u);
        expect(safeName(name)).toBe(name);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a path", () => {
  const ana: PathVariables = { partner: "Ana", date: "2026-02-06", time: "1730", year: "2026" };

  it.each([
    ["Mentoring", "{{partner}}/{{date}} {{ partner }} - Agenda", "Mentoring/Ana/2026-02-06 Ana - Agenda.md"],
    ["", "{{partner}}", "Ana.md"],
    ["/Work//Mentoring/", "/{{partner}}/", "Work/Mentoring/Ana.md"],
    ["../..", "{{partner}}", null],
    ["Work/../..", "{{partner}}", null],
    ["Mentoring", "../{{partner}}", null],
    ["Mentoring", "{{unknown}}", "Mentoring/{{unknown}}.md"],
    ["Mentoring", "", "Mentoring.md"],
    ["", "", null],
  ])("below %j by %j is %j", (folder, pattern, expected) => {
    expect(pathFor(folder, pattern, ana)).toBe(expected);
  });

  it("never leaves its folder, whoever it is about", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom("../x", "..\\..\\x", "/etc", "C:\\x", "a/../../b")),
        (partner) => {
          const path = pathFor("Mentoring", "{{partner}}/{{date}} {{partner}}", { ...ana, partner });
          if (path === null) return;
          const parts = path.split("/");
          expect(parts).toHaveLength(3);
          expect(parts[0]).toBe("Mentoring");
          expect(parts.filter((part) => part === "" || part === "." || part === "..")).toEqual([]);
        },
      ),
    );
  });

  it("says what the note is, however long the name of the person", () => {
    const path = pathFor("Mentoring", "{{partner}}/{{date}} {{partner}} - Recap", {
      ...ana,
      partner: "田".repeat(200),
    });
    expect(path).toMatch(/ - Recap\.md$/);
  });
});

describe("when a name is taken", () => {
  const variables: PathVariables = { partner: "Ana", date: "2026-02-06", time: "1730", year: "2026" };
  it.each([
    ["{{date}} {{partner}}", variables, "meeting", "{{date}} {{time}} {{partner}}"],
    ["{{partner}}", variables, "meeting", "{{partner}} {{time}}"],
    ["{{date}}", { ...variables, time: "" }, "meeting", "{{date}}"],
    ["{{partner}}", variables, "agreement", "{{partner}} {{year}}"],
    ["{{partner}}", variables, "closing", "{{partner}} {{year}}"],
  ] as const)("%j gets time or year", (pattern, of, type, expected) => {
    expect(otherPattern(pattern, of, type)).toBe(expected);
  });
});

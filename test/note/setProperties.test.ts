import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { setProperties, type PropertyChanges } from "../../src/note/setProperties";
import { yaml } from "./readNote";

function set(text: string, changes: PropertyChanges): string {
  const changed = setProperties(text, changes, yaml);
  if (changed === null) throw new Error("Refused");
  return changed;
}

describe("a property is set", () => {
  it.each([
    ["in a note without any", "# Title\n", { status: "held" }, "---\nstatus: held\n---\n# Title\n"],
    ["in an empty note", "", { status: "held" }, "---\nstatus: held\n---\n"],
    ["in an empty block", "---\n---\nText", { status: "held" }, "---\nstatus: held\n---\nText"],
    [
      "above a note that begins with a rule",
      "---\nText",
      { status: "held" },
      "---\nstatus: held\n---\n---\nText",
    ],
    ["behind the last", "---\ntype: a\n---\n", { status: "held" }, "---\ntype: a\nstatus: held\n---\n"],
    [
      "in its place",
      "---\nstatus: planned\ntype: a\n---\n",
      { status: "held" },
      "---\nstatus: held\ntype: a\n---\n",
    ],
    ["under a quoted key", `---\n"status": 'a'\n---\n`, { status: "held" }, "---\nstatus: held\n---\n"],
    [
      "beside comments, quotes and odd spacing",
      "---\n# one\ntitle:   'It''s #1'   # two\n\nstatus: planned   # three\n# four\nx: {a: 1}\n---\n",
      { status: "held", date: "2026-02-06" },
      "---\n# one\ntitle:   'It''s #1'   # two\n\nstatus: held   # three\n# four\nx: {a: 1}\ndate: 2026-02-06\n---\n",
    ],
    [
      "with the comment behind a quoted text",
      `---\nfocus: "a # b" # why\n---\n`,
      { focus: "c: d" },
      `---\nfocus: "c: d" # why\n---\n`,
    ],
    [
      "instead of a list, whose inner comments go with it",
      "---\nformats: # how\n- video\n# not yet:\n- phone\n  # kept\nx: 1\n---\n",
      { formats: ["chat"] },
      "---\nformats: # how\n  - chat\n  # kept\nx: 1\n---\n",
    ],
    [
      "instead of a block of text with blank lines and signs",
      "---\nobjective: |-\n  One\n\n  # no comment\n\nx: 1\n---\nBody",
      { objective: "Two" },
      "---\nobjective: Two\n\nx: 1\n---\nBody",
    ],
    [
      "instead of a text over two lines",
      "---\nfocus: one\n  status: two\nstatus: planned\n---\n",
      { status: "held" },
      null,
    ],
  ])("%s", (_, text, changes: PropertyChanges, expected) => {
    expect(setProperties(text, changes, yaml)).toBe(expected);
  });

  it("with the note's line endings and byte order mark", () => {
    expect(set("\uFEFF---\r\ntype: a\r\n---\r\nText", { status: "held" })).toBe(
      "\uFEFF---\r\ntype: a\r\nstatus: held\r\n---\r\nText",
    );
    expect(set("\uFEFFText\r\n", { formats: ["a", "b"] })).toBe(
      "\uFEFF---\r\nformats:\r\n  - a\r\n  - b\r\n---\r\nText\r\n",
    );
  });

  it("not again when it says so already, however it is written", () => {
    const text = "---\ntime: '17:30'\nformats: [video, \"phone\"]\nduration:   60\n---\n";
    expect(set(text, { time: "17:30", formats: ["video", "phone"], duration: 60, place: null })).toBe(text);
  });
});

describe("a property is taken away", () => {
  it("with all its lines and nothing else", () => {
    const text = "---\n# a\nformats:\n  - video\n\n  - phone\n# b\nx: 1\n---\nBody\n";
    expect(set(text, { formats: null })).toBe("---\n# a\n# b\nx: 1\n---\nBody\n");
  });

  it("from nowhere", () => {
    expect(set("Body", { formats: null })).toBe("Body");
  });
});

describe("nothing is changed", () => {
  it.each([
    ["that does not parse", "---\ntitle: 1:1: Ann\n---\n"],
    ["that names a key twice", "---\na: 1\na: 2\n---\n"],
    ["that is a list", "---\n- a\n---\n"],
    ["that is a text between two rules", "---\nSome words\n---\n"],
    ["that is in braces", "---\n{a: 1}\n---\n"],
    ["that would lose an anchor", "---\nstatus: &s planned\nother: *s\n---\n"],
    [
      "in which another key would take its value from elsewhere",
      "---\na: &s 1\nstatus: &s planned\nother: *s\n---\n",
    ],
    ["with dashes in it that some take for its end", "---\na: 1\n---not a close\nb: 2\n---\n"],
  ])("in a block %s", (_, text) => {
    expect(setProperties(text, { status: "held" }, yaml)).toBeNull();
  });
});

describe("any properties", () => {
  const key = fc.constantFrom("type", "status", "focus", "formats", "mentor", "note with words", "x-y");
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      "yes",
      "null",
      "2026-02-06",
      "17:30",
      "- a",
      "# b",
      "a: b",
      " a ",
      "[[Ann]]",
      "007",
      "'",
      '"',
      "|",
      "\\",
      "\u2028",
      "\x7F",
    ),
  );
  const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
  const value = fc.oneof(
    scalar,
    fc.array(scalar, { maxLength: 3 }),
    fc.dictionary(key, scalar, { maxKeys: 2 }),
  );
  const data = fc.dictionary(key, value, { maxKeys: 5, noNullPrototype: true });
  const change = fc.oneof(text, fc.nat(), fc.array(text, { maxLength: 3 }), fc.constant(null));
  const changes = fc.dictionary(key, change, { maxKeys: 3, noNullPrototype: true });
  const style = fc.constantFrom(
    {},
    { defaultStringType: "QUOTE_DOUBLE" as const },
    { defaultStringType: "BLOCK_LITERAL" as const },
    { defaultStringType: "BLOCK_FOLDED" as const },
    { collectionStyle: "flow" as const, lineWidth: 20 },
    { indentSeq: false },
  );

  it("say what they said and the changes, and the text below stays", () => {
    fc.assert(
      fc.property(
        data,
        style,
        changes,
        fc.constantFrom("\n", "\r\n"),
        text,
        (before, how, wanted, ending, body) => {
          const block = Object.keys(before).length === 0 ? "" : stringify(before, how);
          const note = `---\n${block}---\n`.replaceAll("\n", ending) + body;
          const changed = setProperties(note, wanted, yaml);
          if (changed === null) {
            // What is in braces as a whole, or does not survive its own line endings, is refused.
            expect(block.startsWith("{") || parse(block) === null || ending === "\r\n").toBe(true);
            return;
          }
          const close = `${ending}---${ending}`;
          expect(changed.endsWith(close + body)).toBe(true);
          const after: unknown = parse(changed.slice(3, changed.length - body.length - close.length)) ?? {};
          const kept = Object.entries({ ...parsed(note, ending), ...wanted }).filter(
            ([name, now]) => !(name in wanted && now === null),
          );
          expect(after).toEqual(Object.fromEntries(kept));
        },
      ),
      { numRuns: 1000 },
    );
  });

  function parsed(note: string, ending: string): object {
    const data: unknown = parse(note.slice(3).split(`${ending}---${ending}`)[0] ?? "");
    return typeof data === "object" && data !== null ? data : {};
  }
});

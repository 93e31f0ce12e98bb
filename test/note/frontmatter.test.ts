import { afterEach, describe, expect, it } from "vitest";
import { parseFrontmatter, type Frontmatter } from "../../src/note/frontmatter";
import { yaml } from "./readNote";

function read(text: string): Frontmatter | null {
  return parseFrontmatter(text, yaml);
}

describe("properties and body", () => {
  it.each<[string, Frontmatter]>([
    ["", { properties: {}, body: "" }],
    ["Text", { properties: {}, body: "Text" }],
    ["---\na: 1\n---\nText\n", { properties: { a: 1 }, body: "Text\n" }],
    ["---\na: 1\n---", { properties: { a: 1 }, body: "" }],
    ["---  \na: 1\n---\t\n Text", { properties: { a: 1 }, body: " Text" }],
    ["\uFEFF---\r\na: 1\r\n---\r\n\r\nText", { properties: { a: 1 }, body: "\r\nText" }],
    ["---\n---\nText", { properties: {}, body: "Text" }],
    ["---\n# only a comment\n---\nText", { properties: {}, body: "Text" }],
    ["---\nText", { properties: {}, body: "---\nText" }],
    ["---\n---foo", { properties: {}, body: "---\n---foo" }],
    ["----\na: 1\n----\n", { properties: {}, body: "----\na: 1\n----\n" }],
    ["\n---\na: 1\n---\n", { properties: {}, body: "\n---\na: 1\n---\n" }],
    ["--- \na: |\n  b\n   ---\n---\nText", { properties: { a: "b\n ---\n" }, body: "Text" }],
  ])("of %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "---\ntitle: 1:1: Ann\n---\n",
    "---\nmentor: @ann\n---\n",
    "---\na: 1\na: 2\n---\n",
    "---\nSome words between two rules\n---\n",
    "---\n- a\n---\n",
    "---\na: 1\n---not a close\nb: 2\n---\n",
    "---\na: [\n---\n",
  ])("are refused in %j", (text) => {
    expect(read(text)).toBeNull();
  });
});

describe("what gray-matter alone would make of it", () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "ranCode");
  });

  it.each(["js", "javascript", " javascript", "constructor", "json", "coffee", "toString"])(
    "is not done: a block of %j is text, and never run",
    (language) => {
      const text = `---${language}\nglobalThis.ranCode = true\n---\nText`;
      expect(read(text)).toEqual({ properties: {}, body: text });
      expect(Reflect.has(globalThis, "ranCode")).toBe(false);
    },
  );

  it("is not remembered: broken properties are refused every time", () => {
    const text = "---\na: [\n---\nText";
    for (let time = 0; time < 3; time += 1) expect(read(text)).toBeNull();
  });

  it("is not shared: what one caller does with its properties, the next does not see", () => {
    const text = "---\na:\n  - 1\n---\n";
    const first = read(text);
    if (first !== null) Object.assign(first.properties, { b: 2 });
    expect(read(text)).toEqual({ properties: { a: [1] }, body: "" });
  });

  it("does not touch values: days, times and numbers with zeros stay what was written", () => {
    const text = '---\ndate: 2026-01-01\ntime: 14:30\nstamp: 2026-01-27T09:10:00\nid: "007"\n---\n';
    expect(read(text)?.properties).toEqual({
      date: "2026-01-01",
      time: "14:30",
      stamp: "2026-01-27T09:10:00",
      id: "007",
    });
  });

  it("leaves what YAML makes of brackets and signs to those who read widely", () => {
    const text = "---\nmentor: [[Ann Lee]]\ntags: #a\n---\n";
    expect(read(text)?.properties).toEqual({ mentor: [["Ann Lee"]], tags: null });
  });

  it("does not need the engine to be there: without `Buffer` the same is read", () => {
    const { Buffer: kept } = globalThis;
    Reflect.deleteProperty(globalThis, "Buffer");
    try {
      expect(read("---\na: 1\n---\nText")).toEqual({ properties: { a: 1 }, body: "Text" });
    } finally {
      globalThis.Buffer = kept;
    }
  });
});

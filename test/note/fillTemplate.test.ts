import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillTemplate } from "../../src/note/fillTemplate";
import { harmless, openingNoComment } from "../../src/note/harmless";
import { remarkText } from "../../src/note/remarkText";
import { parseFrontmatter } from "../../src/note/frontmatter";
import { templateFlaw } from "../../src/note/templateFlaw";
import { yaml } from "./readNote";

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return fillTemplate(template, { values, formatted: (name, pattern) => `<${name} as ${pattern}>` }).text;
}

describe("a template", () => {
  it.each([
    ["{{partner}}", { partner: "Ana" }, "Ana"],
    ["{{ partner }} and {{Partner}}", { partner: "Ana" }, "Ana and Ana"],
    ["{{date:dddd, D. MMMM}}", {}, "<date as dddd, D. MMMM>"],
    ["{{ time : HH }}", {}, "<time as HH>"],
    ["# {{partner}}\n- {{next}}\nText", { partner: "Ana", next: "" }, "# Ana\nText"],
    ["- {{next}}\n", { next: "" }, ""],
    ["> 1. [ ] {{next}}\nText", { next: "" }, "Text"],
    ["- [ ] {{next}}\nText", { next: "" }, "Text"],
    ["- \n\n- [ ] ", {}, "- \n\n- [ ] "],
    ["Next: {{next}}", { next: "" }, "Next: "],
    ["{{a}}", { a: "{{b}}", b: "no" }, "{{b}}"],
    ["{{a}}{{b}}", { a: "{{", b: "a}}" }, "{{a}}"],
    ["- {{items}}\r\nText\r\n", { items: "a\n- b" }, "- a\r\n- b\r\nText\r\n"],
    ["- {{next}}\r\nText\r\n", { next: "" }, "Text\r\n"],
    ["{{items}}", { items: "a\r\nb" }, "a\nb"],
    ["{{a}}", { a: "$& $1 $$" }, "$& $1 $$"],
  ])("%j with %j becomes %j", (template, values, expected) => {
    expect(fill(template, values)).toBe(expected);
  });

  it("keeps variables that nobody knows, and names them", () => {
    const filled = fillTemplate("{{title}} {{constructor}} {{partner:x}} {{}} {{2}}", {
      values: {},
      formatted: () => "",
    });
    expect(filled.text).toBe("{{title}} {{constructor}} {{partner:x}} {{}} {{2}}");
    expect(filled.unknown).toEqual(["title", "constructor", "partner"]);
  });

  it("keeps what its own author has Templater run, and lets no value run anything", () => {
    expect(fill("<% tp.date.now() %> {{a}}", { a: "<% x %>" })).toBe("<% tp.date.now() %> < % x %>");
    expect(fill("{{a}}{{b}}", { a: "<", b: "% x %>" })).not.toContain("<%");
    const value = fc.string({ unit: fc.constantFrom("<", "%", "\n", " ", "a", "{", "}") });
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(fill("# {{a}}{{b}}\n- {{b}}\n{{a}}", { a, b })).not.toContain("<%");
      }),
    );
  });

  it.each([
    ["# {{a}}\n\nText", "100 %% <!-- x", "# 100 \\%\\% <\\!-- x\n\nText"],
    ["- {{a}}", "%%%", "- \\%\\%\\%"],
    ["<!-- what {{a}} says -->", "A --> B", "<!-- what A -- > B says -->"],
    ["<!-- a --> {{a}}", "A --> B", "<!-- a --> A --> B"],
  ])("hides nothing of what comes behind a value: %j with %j", (template, a, expected) => {
    expect(fill(template, { a })).toBe(expected);
  });

  it("leaves comments in the items that move as they were", () => {
    expect(fill("{{items}}", { items: "- [ ] Send <!-- CV --> %%soon%%" })).toBe(
      "- [ ] Send <!-- CV --> %%soon%%",
    );
  });

  it.each([
    ["title: {{a}}", { a: "Lead: the launch" }, 'title: "Lead: the launch"'],
    ["title: With {{a}}  # about {{b}}", { a: "Ana", b: "#1" }, "title: With Ana  # about #1"],
    ['title: "On {{a}}"', { a: 'the "launch" \\ more' }, 'title: "On the \\"launch\\" \\\\ more"'],
    ["title: 'On {{a}}'", { a: "Ana's launch" }, "title: 'On Ana''s launch'"],
    ["tags: [x, {{a}}, '{{b}}']", { a: "a, b", b: "it's" }, "tags: [x, \"a, b\", 'it''s']"],
    ["  - {{a}}", { a: "[[Ana]]" }, '  - "[[Ana]]"'],
    ["title: With {{a}}: on {{b}}", { a: "{{a}}", b: "{{b}}" }, 'title: "With {{a}}: on {{b}}"'],
    ["title: With {{a}}: {{unknown}} # {{a}}", { a: "{{a}}" }, 'title: "With {{a}}: {{unknown}}" # {{a}}'],
    ["title: Mine # {{a}}", { a: "Ana" }, "title: Mine # Ana"],
    ["mentor: {{a}}", { a: "{{a}}" }, 'mentor: "{{a}}"'],
    ["date: {{a}}", { a: "2026-03-04" }, "date: 2026-03-04"],
    ["number: {{a}}", { a: "12" }, "number: 12"],
    ["topics: {{a}}", { a: "one\n- two" }, 'topics: "one, two"'],
    ["{{a}}: x", { a: "b" }, '"b: x"'],
    ["x: {{unknown}}", {}, "x: {{unknown}}"],
    ["# {{a}}", { a: "b: c" }, "# b: c"],
  ])("writes YAML in its properties: %j with %j becomes %j", (line, values, expected) => {
    expect(fill(`---\n${line}\n---\n{{a}}`, values)).toContain(`---\n${expected}\n---\n`);
  });

  it("has no property without a value because its variables are empty", () => {
    const template = "---\r\na: {{x}}\r\nb: '[[{{x}}]]'\r\nc: [{{x}}]\r\nd:\r\n---\r\n";
    expect(fill(template, { x: "" })).toBe("---\r\nd:\r\n---\r\n");
  });

  it("says in its properties what the values say, whatever signs are in them", () => {
    const value = fc
      .oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("a: b", "#", "- x", "[[Ann]]", "'", '"', "yes"))
      .map(harmless)
      .filter((text) => text !== "" && !/^\d+$/.test(text));
    const template = `---\na: {{v}}\nb: "{{v}}"\nc: '{{v}}'\nd: [{{v}}, "{{v}}"]\ne:\n  - {{v}}\n---\n`;
    fc.assert(
      fc.property(value, (v) => {
        const { properties } = parseFrontmatter(fill(template, { v }), yaml) ?? {};
        expect(properties).toEqual({ a: v, b: v, c: v, d: [v, v], e: [v] });
      }),
    );
  });

  it("leaves Templater's commands to Templater, over lines too", () => {
    const template = "<%* let x = '{{a}}'\n{{unknown}} %>\n{{a}}<% {{a}}";
    expect(fill(template, { a: "'); steal('" })).toBe(
      "<%* let x = '{{a}}'\n{{unknown}} %>\n'); steal('<% {{a}}",
    );
    expect(fill("<% a %>{{a}}{{b}}<% b %>\0", { a: "\0<", b: "% c %>" })).toBe("<% a %>< % c %><% b %>\0");
  });

  it("of one long line is filled at once", () => {
    for (const part of ["{{", "{{a", "{{ a :", "{{a:b", "}}", " ", "- "])
      fill(part.repeat(50_000), { a: "" });
  });
});

describe("a template cannot serve", () => {
  it.each([
    ["---\ntags: a\n# Text", "endless"],
    ["\uFEFF---  \r\n\r\ntags:\r\nText", "endless"],
    ["caf\uFFFD", "not-text"],
    ["---\nWords below a rule", null],
    ["---\ntags: a\n---\n", null],
    ["", null],
  ] as const)("%j: %s", (text, flaw) => {
    expect(templateFlaw(text)).toBe(flaw);
  });
});

describe("text on its way into a note", () => {
  it("opens no comment, however often it is copied, and is a text of one line", () => {
    const part = fc.constantFrom("<", "!", "-", "%", " ", "a", "\\", "\n", "`");
    fc.assert(
      fc.property(fc.string({ unit: part }), (text) => {
        const once = openingNoComment(harmless(text));
        expect(once).not.toMatch(/%%|<!--|<%|\n/);
        expect(openingNoComment(harmless(once))).toBe(once);
        expect(remarkText(text) ?? "").not.toMatch(/%%|<!--|\n/);
      }),
    );
  });

  it("is one line", () => {
    expect(harmless("  a\r\n\tb\u2028c <%* x ")).toBe("a b c < %* x");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillTemplate, harmless } from "../../src/note/fillTemplate";

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

  it("of one long line is filled at once", () => {
    for (const part of ["{{", "{{a", "{{ a :", "{{a:b", "}}", " ", "- "])
      fill(part.repeat(50_000), { a: "" });
  });
});

describe("text on its way into a note", () => {
  it("is one line", () => {
    expect(harmless("  a\r\n\tb\u2028c <%* x ")).toBe("a b c < %* x");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareable } from "../../src/note/share";
import { shareableParts } from "../../src/note/shareableParts";
import { shared, toShare } from "./sharing";

const recap = (body: string): string => `---\ntype: mentoring-recap\ndate: 2026-02-18\n---\n${body}`;

/** What leaves of a recap as Markdown, below its title and people. */
function body(text: string): string {
  return shared(recap(text)).markdown.split("\n").slice(4).join("\n").trim();
}

describe("what leaves of a note", () => {
  it("is its known sections, with date, people and focus", () => {
    const note = recap("above\n## Thanks\nThank you.\n\n## Diary\nsecret\n\n## Private\nsecret\n").replace(
      "date:",
      "focus: The launch\nplace: At home\nmentor: Ana\ndate:",
    );
    expect(shared(note).plain).toBe(
      [
        "Meeting recap, Wednesday, February 18, 2026",
        "Mentor: Ana Silva. Mentee: Maya Lindqvist.",
        "Focus: The launch",
        "Thanks",
        "Thank you.",
      ].join("\n\n"),
    );
  });

  it("is a section of one's own when it is ticked, and never a private one", () => {
    const note = recap(
      "## Diary\nmine\n## Topics for next time\nlater\n## Private\nsecret\n### Thanks\nsecret\n",
    );
    const { sections, share } = shareable(toShare(note));
    expect(sections.map(({ heading, standing }) => [heading, standing])).toEqual([
      ["Diary", "own"],
      ["Topics for next time", "never"],
      ["Private", "never"],
      ["Thanks", "never"],
    ]);
    const all = share(new Set(sections.map(({ key }) => key)), false);
    expect(all.markdown).toContain("## Diary\n\nmine");
    expect(all.markdown).not.toMatch(/later|secret|Private|Topics/);
  });

  it("is what stands below a known heading with signs, but for one with a lock, and never a private one", () => {
    const note = recap(
      "## 🙏 Thanks!\nyou\n## 🔒 Key learnings\nmine\n### Thanks\nmine\n## 🔒 Private\ns\n## 4. **Topics for next time** ✨\ns\n",
    );
    const standings = shareable(toShare(note)).sections.map(({ standing }) => standing);
    expect(standings).toEqual(["known", "own", "own", "never", "never"]);
    expect(shared(note).markdown.trim()).toMatch(/## 🙏 Thanks!\n\nyou$/);
  });

  it("asks for topics where that is wanted", () => {
    const { share } = shareable(toShare(recap("")));
    expect(share(new Set(), true).plain).toContain("Send me your topics");
    expect(share(new Set(), false).plain).not.toContain("topics");
  });

  it("knows the sections below a title, and none below a heading of one's own", () => {
    expect(body("# 1:1 with Ana\nintro\n## Thanks\na")).toBe("## Thanks\n\na");
    expect(body("# Thanks\na\n# Diary\n## Thanks\nsecret")).toBe("## Thanks\n\na");
  });

  it.each([
    [
      "items as sentences",
      "- [ ] Send the [[CV|CV]] [owner:: mentor] 📅 2026-03-06 ^cv",
      "- Send the CV (Ana, due March 6)",
    ],
    [
      "what is done",
      "- [x] Call ✅ 2026-02-20\n- [-] Drop",
      "- Call (Maya, done February 20)\n- Drop (Maya, canceled)",
    ],
    ["an item that repeats", "- [/] Write 🔁 every week", "- Write (Maya, every week, in progress)"],
    ["both people's items", "- [ ] Go on [owner:: both]", "- Go on (both)"],
    ["remarks under an item", "- [ ] Ask\n  - Asked", "- Ask (Maya)\n  - Asked"],
    [
      "the days of a goal",
      "- Lead [by:: 2026-06-30] [met:: 2025-12-10] ^g",
      "- Lead (by June 30, met December 10, 2025)",
    ],
    ["links as names", "See [[Mentoring/Ana#Plan]], [[b|Ben]] and [[#Here]].", "See Ana, Ben and Here."],
    [
      "links outside",
      "[a](https://b.org) and https://c.org/x.",
      "[a](<https://b.org>) and [https://c.org/x](<https://c.org/x>).",
    ],
    ["no way into the vault or the app", "[a](b.md) [c](javascript:x) [d](obsidian://e)", "a c d"],
    ["no embeds", "![[secret]] a ![x](secret.png) b", "a b"],
    ["no fields", "a [mood:: secret] b (k:: [[secret]])", "a b"],
    ["no comments", "a <!-- secret --> b %% secret %%\n<!--\nsecret\n-->\nc", "a b\\\nc"],
    ["no queries", "```dataview\nsecret\n```\na", "a"],
    ["no empty items", "- <!-- prompt -->\n- ", ""],
    ["code", "```js\n# a\n%% b %%\n```\n`x`", "```\n# a\n%% b %%\n```\n\n`x`"],
    ["quotes and callouts", "> [!note] Title\n> a\n> - b", "> Title\\\n> a\n>\n> - b"],
    ["tables as text", "| a | b |\n|---|---|\n| c | d |", "a \\| b\\\nc \\| d"],
    ["numbers and rules", "3. a\n4. b\n\n***", "3. a\n4. b\n\n---"],
    ["emphasis", "**a** *b* ~~c~~ ==d== #e", "**a** *b* ~~c~~ d #e"],
  ])("has %s", (_, text, expected) => {
    expect(body(`## Action items\n${text}`).replace(/^## Action items\n*/, "")).toBe(expected);
  });

  it("has the items of a live block, and no block that is not known", () => {
    const item = {
      description: "Ask",
      owner: "Ana",
      status: "open",
      due: null,
      done: null,
      recurrence: null,
    } as const;
    const note = recap("## Thanks\n```mentoring\nactions\n```\n");
    expect(shared(note, { live: (source) => (source === "actions" ? [item] : []) }).markdown).toContain(
      "- Ask (Ana)",
    );
  });

  it("says the terms of an agreement in sentences", () => {
    const note =
      "---\ntype: mentoring-agreement\ncadence: every-2-weeks\nagenda-lead: 1\nstatus: active\n---\n";
    expect(shared(note).plain).toContain(
      "- We meet every 2 weeks.\n- The agenda is sent 1 day before the meeting.",
    );
    expect(shared(note).plain).not.toContain("active");
  });
});

describe("in doubt less leaves", () => {
  it.each([
    ["a heading in a list", "a\n- ## Diary\n  secret"],
    ["a heading with a sign in a list", "a\n- ## Private 🤫\n  secret"],
    ["a known heading with a lock in a list", "a\n- ## 🔒 Action items\n  secret"],
    ["a heading in a quote", "a\n> ## Private\n> secret"],
    ["a heading in code that is not closed", "a\n```\n## Diary\nsecret"],
    ["a private heading in code", "a\n```\n## Private\nsecret\n```\nsecret"],
    ["a heading in a comment", "a\n%%\n## Diary\n%%\nsecret"],
    ["an underlined heading in a list", "a\n- Private\n  ---\n  secret"],
    ["a heading that is indented", "a\n\n    ## Private\n    secret"],
  ])("%s ends the section", (_, text) => {
    const { sections } = shareable(toShare(recap(`## Thanks\n${text}`)));
    expect(sections.map(({ upTo }) => upTo)).toEqual([/(?:Diary|Private|🔒).*$/m.exec(text)?.[0]]);
    expect(body(`## Thanks\n${text}`)).not.toContain("secret");
    expect(body(`## Thanks\n${text}`)).toContain("a");
  });

  it("but not for what reads like one of code", () => {
    expect(body("## Thanks\n```sh\n# install\nmake\n```\nb")).toContain("# install\nmake\n```\n\nb");
  });
});

/** Lines that hold what must stay carry a word that is nowhere else. */
const secret = "s3cret";
const anyLine = fc.constantFrom(
  ...[
    "## Thanks",
    "# Key learnings",
    "#### Action items",
    "Thanks\n===",
    "## Private",
    "### Private ##",
    "Private\n---",
  ],
  ...[
    "## Diary",
    "# Topics for next time",
    "> ## Private",
    "- ## Diary",
    "## **Private**:",
    "##",
    "```",
    "~~~",
    "  ```",
  ],
  ...[
    "    ```",
    "- ```",
    "%%",
    "<!--",
    "-->",
    "a <!-- b",
    "`<!--`",
    "\\`<!-- `",
    "<div>",
    "</div>",
    "",
    "- a",
    "  - b",
  ],
  ...[
    "1. c",
    "> q",
    "text",
    "- [ ] item",
    "***",
    "\u2028",
    "\uFEFF",
    "| a |",
    "|---|",
    "    x",
    "\t- y",
    "<!-- x -->",
  ],
);
const notes = fc.array(anyLine, { maxLength: 14 });

describe("whatever a note is made of", () => {
  it("no private and no unknown section leaves", () => {
    fc.assert(
      fc.property(notes, notes, fc.constantFrom("Private", "Diary"), (above, below, heading) => {
        // Behind a blank line at the margin the heading is one for everybody, if no block is open.
        const lines = [...above, "", `## ${heading}`, secret, ...below.map((line) => `${line} ${secret}`)];
        const out = shared(recap(lines.join("\n")));
        for (const form of [out.html, out.markdown, out.plain]) expect(form).not.toContain(secret);
      }),
      { numRuns: 500 },
    );
  });

  it("no comment leaves, and no property", () => {
    const comment = fc.constantFrom(
      `<!-- ${secret} -->`,
      `%% ${secret} %%`,
      `<!--\n${secret}\n-->`,
      `%%\n\n${secret}\n%%`,
    );
    const plain = fc.constantFrom(
      "a",
      "- b",
      "> c",
      "`d`",
      "1. e",
      "",
      "**f",
      "`` g",
      "\\`",
      "- [ ] h",
      "### Thanks",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, comment), { maxLength: 8 }), (lines) => {
        const note = `---\ntype: mentoring-recap\nplace: ${secret}\nmood: ${secret}\n---\n## Thanks\n`;
        const out = shared(note + lines.map(([before, one]) => `${before} ${one}`).join("\n"));
        for (const form of [out.html, out.markdown, out.plain]) expect(form).not.toContain(secret);
      }),
      { numRuns: 400 },
    );
  });

  it("HTML has our tags alone", () => {
    const hostile = fc.constantFrom(
      ...[
        "<script>x</script>",
        '"><img src=x onerror=y>',
        "[a](https://b.org/\"onclick='z)",
        "<https://c.org/'>",
        "&lt;b&gt;",
      ],
      ...[
        "[[a|<i>]]",
        "`<b>`",
        "javascript:x",
        "<a@b.c>",
        "![x](y)",
        "**<b>**",
        "a & b",
        "\u0000",
        "=cmd",
        "\r\nBCC: a@b.c",
      ],
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hostile, fc.string(), anyLine), { maxLength: 10 }),
        fc.string(),
        (lines, name) => {
          const note = recap(`## Thanks\n${lines.join("\n")}`);
          const out = shared(note, { names: { mentor: name, mentee: "<b>" }, focus: lines.join("") });
          const tags = out.html.match(/<[^<>]*>/g) ?? [];
          for (const tag of tags)
            expect(tag).toMatch(
              /^<(?:\/?(?:h[1-6]|p|ul|ol|li|blockquote|pre|code|em|strong|s|a)|br|hr|(?:h[1-6]|p|li) dir="auto"|ol start="\d+"|a href="(?:https?:\/\/|mailto:)[^"<>]*")>$/i,
            );
        },
      ),
    );
  });

  it("every line is in one part, and a part holds no more than its lines", () => {
    fc.assert(
      fc.property(notes, (lines) => {
        const text = lines.join("\n");
        const parts = shareableParts(text, "recap", toShare("").headings);
        for (const { lines: kept, from, to } of parts)
          expect(kept.length).toBeLessThanOrEqual(Math.max(0, to - from));
      }),
    );
  });
});

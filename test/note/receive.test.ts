import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Received } from "../../src/model/received";
import { mailText } from "../../src/note/mailText";
import { newActionLine } from "../../src/note/newActionLine";
import { mailHeadings, receive, type ReceiveRules } from "../../src/note/receive";
import { withReceived } from "../../src/note/withReceived";
import { englishNotes } from "../../src/text/en/notes";
import { englishPromises } from "../../src/text/en/promises";
import { noteText } from "./hostileText";
import { readAs, readingRules } from "./readNote";

const texts = englishPromises;
const people = {
  mentor: { name: "Ana Silva", target: null },
  mentee: { name: "Maya Lindqvist", target: null },
};
/** Ana writes to Maya on a Thursday. */
const rules: ReceiveRules = {
  headings: mailHeadings(readingRules.headings, [texts]),
  texts: [texts],
  people,
  writer: "mentor",
  written: new Date(2026, 2, 5, 12),
  language: "en",
};

function received(pasted: string, language = "en", named: Partial<typeof people> = {}): Received {
  return receive(mailText(pasted).lines, { ...rules, language, people: { ...people, ...named } });
}

const own = (pasted: string): string => mailText(pasted).lines.join("\n").trim();

describe("of a pasted mail, only what its writer wrote stays", () => {
  const reply = "Hi Maya,\n\nGladly.\n\nAna";
  it.each([
    ["Gmail", `${reply}\n\nOn Wed, Mar 4, 2026 at 6:01 PM Maya <m@x.org>\nwrote:\n\n> See you?\n> Maya`],
    [
      "Apple Mail",
      `${reply}\n\nSent from my iPhone\n\n> On 4 Mar 2026, at 18:01, Maya wrote:\n>\n> See you?`,
    ],
    [
      "Outlook",
      `${reply}\n\n________________________________\nFrom: Maya <m@x.org>\nSent: Wednesday\nTo: Ana\n\nSee you?`,
    ],
    ["Outlook in HTML", `${reply}\n\n**Von:** Maya  \n**Gesendet:** Mittwoch  \n**An:** Ana\n\nBis bald`],
    ["an old Outlook", `${reply}\n\n-----Original Message-----\nSee you?`],
    [
      "Thunderbird in German",
      `${reply}\n\n-- \nAna Silva\nLisbon\n\nAm 04.03.26 um 18:01 schrieb Maya:\n> Bis bald`,
    ],
    [
      "a French phone",
      `${reply}\n\nEnvoyé de mon iPhone\n\nLe 4 mars 2026 à 18:01, Maya a écrit :\n\n> À bientôt`,
    ],
    [
      "a whole message",
      `From: Ana <a@x.org>\nX-Mailer: x\nTo: Maya\nDate: Thu, 5 Mar 2026 18:20:11 +0100\nSubject: Re\n\n${reply}`,
    ],
    ["a note with properties", `---\ntype: mentoring-recap\n---\n${reply}`],
  ])("%s", (_, pasted) => {
    expect(own(pasted).replace(/_{9,}/, "").trim()).toBe(reply);
  });

  it("keeps answers between the lines and below the quote", () => {
    const pasted = "> When?\nOn Monday.\n\nOn Tue, 3 Mar 2026, Maya wrote:\n> Where?\nAt mine.";
    expect(own(pasted)).toBe("On Monday.\n\nAt mine.");
  });

  it.each([
    [
      "From: Ana Silva <ana@x.org>\nDate: Tue, 3 Mar 2026 18:20:11 +0100\n\nHi",
      "Ana Silva <ana@x.org>",
      "2026-03-03",
    ],
    ["Von: Ana Silva\nGesendet: 3. März 2026\nAn: Maya\n\nHallo", "Ana Silva", "2026-03-03"],
    ["De : Ana Silva\nEnvoyé : mardi 3 mars 2026\nÀ : Maya\n\nBonjour", "Ana Silva", "2026-03-03"],
    ["Hi Maya\n\nBest,\nAna", "Best,\nAna", null],
  ])("knows who wrote it and when: %j", (pasted, writtenBy, date) => {
    expect(mailText(pasted)).toMatchObject({ writtenBy, day: date });
  });
});

describe("a received text goes where a recap has a section for it", () => {
  it("by headings of Markdown, underlined ones, and lines of their words alone", () => {
    const { parts } = received(`It was good.

# Key takeaways
- Readiness is a decision

Decisions:
We launch in April.

Resources
---------
https://example.org

## Weather
Rain.

### Wind
Some.

Thanks
Ana`);
    expect(parts).toEqual([
      { section: null, text: "It was good.\n\n### Weather\n\nRain.\n\n### Wind\n\nSome.\n\nThanks\nAna" },
      { section: "key-learnings", text: "- Readiness is a decision" },
      { section: "decisions", text: "We launch in April." },
      { section: "resources", text: "https://example.org" },
    ]);
  });

  it("by headings with signs, but not by what is a list or a sentence of few words", () => {
    const { parts, items } = received(`📌 Action items:
- Ana: book a room

## 2. Decisions ✅
We launch in April.
- Thanks
- Resources
- What helped

Thanks!

We saw a lot of things together.`);
    expect(items.map(({ text }) => text)).toEqual(["Book a room"]);
    expect(parts).toEqual([
      {
        section: "decisions",
        text: "We launch in April.\n- Thanks\n- Resources\n- What helped\n\nThanks!\n\nWe saw a lot of things together.",
      },
    ]);
  });

  it("by the headings of every language that is handed in", () => {
    const headings = { ...rules.headings, "action-items": ["Nächste Schritte", "Prochaines étapes"] };
    for (const heading of headings["action-items"]) {
      const { items } = receive([`${heading} :`, "- Maya : CV"], { ...rules, headings });
      expect(items.map(({ text, owner }) => [text, owner])).toEqual([["CV", "mentee"]]);
    }
  });
});

describe("what a received text promises is offered as action items", () => {
  it.each([
    ["I'll send you the slides by Friday.", "mentor", "Send you the slides", "2026-03-06"],
    ["I will introduce you to Rut.", "mentor", "Introduce you to Rut", null],
    ["If you like, I’ll also read the plan on March 9!", "mentor", "Read the plan", "2026-03-09"],
    [
      "Could you please draft the launch plan until next Wednesday?",
      "mentee",
      "Draft the launch plan",
      "2026-03-11",
    ],
    ["Please send me your CV.", "mentee", "Send me your CV", null],
    ["We agreed to try a demo.", "both", "Try a demo", null],
    ["Let's practice the talk\ntogether tomorrow.", "both", "Practice the talk together", "2026-03-06"],
  ])("%s", (sentence, owner, text, due) => {
    const { items } = received(`Hi,\n\n${sentence}`);
    expect(items).toEqual([{ text, owner, due, isListed: false }]);
  });

  it.each([
    "I will be in Porto.",
    "I'll see you soon.",
    "Could you let me know?",
    "You will find it attached.",
    "Ana will bring cake.",
    "I have sent it.",
    "Let's meet on Monday.",
  ])("but not: %s", (sentence) => {
    expect(received(sentence).items).toEqual([]);
  });

  it("and every item of a list under their heading, with the owner and date that it names", () => {
    const { parts, items } = received(`## Next steps
1. Maya: send the CV by Monday
- Book the room (Ana, due March 10)
- [ ] Draft the brief [owner:: mentor] 📅 2026-03-09
- Both: read the book
- Walk
- [x] Call Rut`);
    expect(items.map(({ text, owner, due }) => [text, owner, due])).toEqual([
      ["Send the CV", "mentee", "2026-03-09"],
      ["Book the room", "mentor", "2026-03-10"],
      ["Draft the brief", "mentor", "2026-03-09"],
      ["Read the book", "both", null],
      ["Walk", "mentee", null],
    ]);
    expect(parts).toEqual([{ section: "action-items", text: "- Call Rut" }]);
  });

  it("and names beside the marks of Chinese and Japanese", () => {
    const { items } = received("## Next steps\n1. 陽子：読書\n- 练习演讲（Maya，2026-03-10）", "ja", {
      mentor: { name: "陽子", target: null },
    });
    expect(items.map(({ text, owner, due }) => [text, owner, due])).toEqual([
      ["読書", "mentor", null],
      ["练习演讲", "mentee", "2026-03-10"],
    ]);
  });

  it("with the sides turned round where the mentee writes, and the mentee’s where it is about two others", () => {
    const owners = (writer: ReceiveRules["writer"]): readonly string[] =>
      receive(["I will call. Could you write?"], { ...rules, writer }).items.map(({ owner }) => owner);
    expect(owners("mentee")).toEqual(["mentee", "mentor"]);
    expect(owners(null)).toEqual(["mentee", "mentee"]);
  });
});

const recap = `---
type: mentoring-recap
mentor: Ana Silva
mentee: Maya Lindqvist
date: 2026-03-04
---

## Key learnings

- Readiness is a decision

## Action items

- [ ] Walk

## Private

Mine.
`;

function added(note: string, { parts, items }: Received): string | null {
  const lines = items.flatMap((item) => {
    const made = newActionLine(
      { ...item, description: item.text, goal: null },
      { form: "emoji", people, agreement: null },
    );
    return made.kind === "line" ? [made.line] : [];
  });
  const words = readingRules.headings;
  return withReceived(note, {
    parts,
    items: lines,
    texts: englishNotes,
    words,
    asReceived: texts.asReceived,
  });
}

describe("what was received comes into the recap", () => {
  const mail =
    "Hello\n\n# Key learnings\n- Readiness is a decision\n- Fear is fine\n\n# Action items\n- Walk\n- Ana: call Rut";

  it("below its sections, without what stands there already", () => {
    expect(added(recap, received(mail))).toBe(
      recap
        .replace("decision\n", "decision\n- Fear is fine\n")
        .replace("Walk\n", "Walk\n- [ ] Call Rut [owner:: mentor]\n") + "\n## As received\n\nHello\n",
    );
  });

  it("once, and not where a comment is open", () => {
    const once = added(recap, received(mail));
    expect(added(once ?? "", received(mail))).toBe(once);
    expect(added(`${recap}<!-- open`, received(mail))).toBeNull();
  });

  it("harmless, however hostile: nothing of the recap changes, and no action item comes that nobody confirmed", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "- [ ] pay",
        "1. > - [ ] pay",
        "- - [x] [ ] pay #mentoring",
        "# Private",
        "## Action items",
        "Action items:",
        "<!-- hide",
        "%% hide",
        "```dataviewjs",
        "~~~",
        "    - [ ] code",
        "---",
        "<% tp.file.delete() %>",
        "<script>x</script>",
        "<iframe src=x>",
        "![[Secret]] ![](https://x/p.gif)",
        "`$= dv.pages()` `= this`",
        "$$",
        "On Monday Ana wrote:",
        "> quoted",
      ),
      noteText,
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { parts } = received(lines.join("\n"));
        const text = added(recap, { parts, items: [] }) ?? "";
        expect(readAs("recap", text).items.map(({ place }) => place.text)).toEqual(["- [ ] Walk"]);
        let from = 0;
        for (const old of recap.split("\n")) {
          const at = text.indexOf(old, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + old.length;
        }
        expect(text).not.toMatch(/<%|<!--|%%|<script|<iframe|!\[|```|`\$?=/);
      }),
      { numRuns: 400 },
    );
  });

  it("with every confirmed promise read as it was offered", () => {
    const { items } = received("I'll send the slides by Friday. We will read the book. Please call Rut.");
    const note = readAs("recap", added(recap, { parts: [], items }) ?? "");
    expect(note.items.slice(1).map(({ description, due }) => [description, due])).toEqual(
      items.map(({ text, due }) => [text, due]),
    );
  });
});

it("reads a mail of the longest kind at once, with few of its promises", () => {
  const { items } = received("I will call you tomorrow about number 7. ".repeat(2400));
  expect(items).toHaveLength(1);
  expect(
    received(Array.from({ length: 900 }, (_, at) => `I will send part ${at}.`).join(" ")).items,
  ).toHaveLength(40);
});

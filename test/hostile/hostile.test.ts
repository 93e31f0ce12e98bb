import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { formatCalendar } from "../../src/export/calendar";
import { formatCsv } from "../../src/export/csv";
import { readKeptText } from "../../src/host/keptText";
import { day, instantOf } from "../../src/model/day";
import { parseSettings } from "../../src/model/settings";
import { agreementDraft } from "../../src/note/agreementDraft";
import { takeDateInWords } from "../../src/note/dateInWords";
import { pathFor, safeName } from "../../src/note/fileName";
import { parseLiveBlock } from "../../src/note/liveBlock";
import { mailDraft } from "../../src/note/mailDraft";
import { mailText } from "../../src/note/mailText";
import { composeNote } from "../../src/note/newNote";
import { mailHeadings, receive, type ReceiveRules } from "../../src/note/receive";
import { setProperties } from "../../src/note/setProperties";
import { withReceived } from "../../src/note/withReceived";
import { english } from "../../src/text/en";
import { receiveTexts } from "../../src/text/languages";
import { contextWith, plain, today, user } from "../note/drafts";
import { readingRules, readNote, yaml } from "../note/readNote";
import { shared } from "../note/sharing";
import { aliasBomb, deepList } from "./hostileTexts";
import { counted } from "./through";

const through = counted("hostile texts, parsers and formats");

const mailRules: ReceiveRules = {
  headings: mailHeadings(readingRules.headings, receiveTexts),
  texts: receiveTexts,
  people: { mentor: { name: "Ana Silva", target: null }, mentee: { name: "Maya Lindqvist", target: null } },
  writer: "mentor",
  written: instantOf(today, null),
  language: "en",
};

function nameOfTag(tag: string): string {
  return tag.replace("/", "").split(" ", 1)[0] ?? "";
}

function recapWith(text: string): string {
  return `---\ntype: mentoring-recap\nmentor: ${JSON.stringify(text)}\ndate: 2026-03-03\n---\n## ${text}\n\n## Action items\n- [ ] ${text}\n`;
}

describe("a hostile text comes in as text through", () => {
  through("a note's property, heading and item", (text) => {
    const note = readNote(recapWith(text.replace(/[\r\n]+/g, " ")));
    expect(note?.kind).toBe("recap");
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  through("a settings file", (text) => {
    const settings = parseSettings(
      JSON.parse(
        `{"name":${JSON.stringify(text)},"__proto__":{"folder":"x"},"headings":{"private":${JSON.stringify(text)}}}`,
      ),
    );
    expect(settings.name).toBe(text);
    expect(settings.folder).toBe("Mentoring");
  });

  through("the cache of this device", (text) => {
    expect(readKeptText({ text, mtime: text, size: 1 })).toBeNull();
    expect(readKeptText({ text, mtime: 1, size: 1 })?.text).toBe(text);
  });

  through("a pasted mail", (text) => {
    const mail = `From: ${text}\nDate: Tue, 3 Mar 2026\n\nI will send ${text} by Friday.\n\nAction items\n- ${text}\n${text}`;
    const { parts, items } = receive(mailText(mail).lines, mailRules);
    const lines = items.map((item) => `- [ ] ${item.text}`);
    const arrival = {
      parts,
      items: lines,
      texts: english.notes,
      words: mailRules.headings,
      asReceived: "Mail",
    };
    const recap = withReceived(recapWith("Mine"), arrival) ?? "";
    expect(recap).not.toMatch(/<%|\]\((?!https?:)/);
    const found = readNote(recap)?.items.map(({ description }) => description) ?? [];
    expect(found).toContain("Mine");
    expect(found.length).toBeLessThanOrEqual(items.length + 1);
  });

  through("a date in words", (text) => {
    const taken = takeDateInWords(`${text} by friday`, instantOf(today, null), "en");
    expect([null, "string"]).toContain(taken === null ? null : typeof taken.day);
  });

  through("the options of a live block", (text) => {
    const block = parseLiveBlock(`actions\nrelationship: ${text}`);
    expect(["block", "unknown", "live"]).toContain(block.kind === "unknown" ? "unknown" : "block");
  });
});

describe("a hostile text goes out as text through", () => {
  through("the path of a new note", (text) => {
    const name = safeName(text);
    const path = pathFor("Mentoring", "{{partner}}/{{date}} {{partner}}", {
      partner: text,
      date: "2026-03-03",
      time: "",
      year: "",
    });
    if (name !== null) expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^\.|[. ]$|^con(\.|$)/iu);
    if (path !== null) expect(path.split("/")).toHaveLength(3);
    expect(path ?? "").not.toMatch(/(^|\/)\.\.?(\/|$)/);
  });

  through("a new note", (text) => {
    const name = text.replace(/\s+/g, " ").trim() || "x";
    const input = { ...plain, partner: { name, target: null }, objective: text, organization: text };
    const note = composeNote(agreementDraft(input, user, today, contextWith()), yaml);
    expect(note?.text).not.toContain("<%");
    expect(readNote(note?.text ?? "")).toMatchObject({ kind: "agreement", problems: [] });
  });

  through("a changed property", (text) => {
    const before = recapWith("x");
    const changed = setProperties(before, { focus: text }, yaml) ?? "";
    expect(changed.endsWith(before.slice(before.indexOf("---\n##")))).toBe(true);
    expect(readNote(changed)?.kind).toBe("recap");
  });

  through("shared HTML", (text) => {
    const { html } = shared(recapWith(text));
    const tags = html
      .split("<")
      .slice(1)
      .map((part) => part.split(">", 1)[0] ?? "");
    const allowed = [
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "p",
      "ul",
      "ol",
      "li",
      "strong",
      "em",
      "code",
      "pre",
      "br",
      "blockquote",
      "a",
      "s",
      "del",
      "mark",
      "hr",
      "table",
      "thead",
      "tbody",
      "tr",
      "th",
      "td",
      "input",
      "div",
      "span",
    ];
    expect(tags.map(nameOfTag).filter((tag) => !allowed.includes(tag))).toEqual([]);
    expect(tags.join(" ")).not.toMatch(/\son|javascript:|src/i);
  });

  through("shared Markdown", (text) => {
    const { markdown, title } = shared(recapWith(text));
    expect(markdown).not.toMatch(/(?<!\\)<(?:script|img|iframe)/i);
    expect(title).not.toMatch(/[\r\n]/);
  });

  through("a mail draft", (text) => {
    const { address } = mailDraft(text, text);
    expect(address.length).toBeLessThanOrEqual(2081);
    expect([...new URL(address).searchParams.keys()]).toEqual(["subject", "body"]);
    expect(decodeURIComponent(address.slice(0, address.indexOf("&body="))).split(/[\r\n]/)).toHaveLength(1);
  });

  through("a table", (text) => {
    const cell = formatCsv(["a"], [{ a: text }]).slice("a\r\n".length);
    expect(cell).not.toMatch(/^"?\s*[=+\-@]/);
  });

  through("a calendar", (text) => {
    const meeting = {
      uid: "u",
      sequence: 0,
      date: day("2026-03-18"),
      time: null,
      minutes: 60,
      isCancelled: false,
    };
    const calendar = formatCalendar(
      text,
      [{ ...meeting, summary: text, description: text, place: text }],
      instantOf(today, null),
      null,
    );
    const events = new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents("vevent");
    expect(events).toHaveLength(1);
    expect(calendar.match(/^(END:VCALENDAR|Bcc:)/gm)).toHaveLength(1);
  });
});

describe("what is too much", () => {
  it.each([
    ["aliases upon aliases", `---\ntype: mentoring-recap\n${aliasBomb}\n---\n`],
    ["lists in lists", `---\ntype: mentoring-recap\ndate: 2026-03-03\n---\n${deepList}\n`],
    ["code for properties", "---js\nmodule.exports = { type: 'mentoring-recap' }\n---\n- [ ] x\n"],
  ])("is read or left, and never run: %s", (_, text) => {
    expect([undefined, "recap", "other"]).toContain(readNote(text)?.kind);
  });
});

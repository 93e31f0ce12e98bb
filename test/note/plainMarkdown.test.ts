import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import type { NewAgenda } from "../../src/model/newNote";
import type { Role } from "../../src/model/person";
import { agendaDraft } from "../../src/note/agendaDraft";
import { agreementDraft } from "../../src/note/agreementDraft";
import { closingTemplate } from "../../src/note/closingDraft";
import { recapDraft } from "../../src/note/recapDraft";
import { englishNotes } from "../../src/text/en/notes";
import { meetingOn, twoPeople } from "../model/twoPeople";
import { contextWith, plain, textOf, time, today, user } from "./drafts";

type Root = ReturnType<typeof fromMarkdown>;
type Block = Root["children"][number];

const held = meetingOn("2026-01-20", "17:30", "held");

function agenda(
  changes: Partial<NewAgenda> = {},
  terms: readonly string[] = ["started: 2026-01-01"],
): string {
  const relationship = twoPeople(terms, [held]);
  const asked = { relationship, date: today, time, focus: "Launch", goal: null, format: "", place: "" };
  return textOf(agendaDraft({ ...asked, isFirst: null, ...changes }, { date: today, time }, contextWith()));
}

function recap(role: Role): string {
  const asked = {
    date: today,
    time,
    duration: 60,
    focus: "Launch",
    next: today,
    nextTime: time,
    nextFormat: "",
  };
  const whole = { ...asked, relationship: twoPeople([], [], role), meeting: null, plansNext: true };
  return textOf(recapDraft({ ...whole, notReached: [] }, "- [ ] Send the CV\n- [x] Call", contextWith()));
}

const notes: Readonly<Record<string, string>> = {
  agreement: textOf(agreementDraft(plain, user, today, contextWith())),
  "mentor's agreement": textOf(agreementDraft({ ...plain, role: "mentor" }, user, today, contextWith())),
  "first agenda": agenda({ isFirst: true }),
  agenda: agenda(),
  "agenda near the review and the end": agenda({}, ["review: 2026-02-06", "ends: 2026-02-20"]),
  "mentee's recap": recap("mentee"),
  "mentor's recap": recap("mentor"),
  "closing note": closingTemplate(englishNotes),
};

/** A note's text as CommonMark and nothing else sees it. */
function rendered(note: string): readonly Block[] {
  return fromMarkdown(note.split("\n---\n").at(-1) ?? "").children;
}

function textIn(block: Block): string {
  if ("children" in block) return block.children.map((child) => textIn(child)).join("");
  return "value" in block ? block.value : "";
}

/** In CommonMark a checkbox is text; none may wait to be filled. */
const emptyBox = /^\[.?\]\s*$/;

describe.each(Object.entries(notes))("in any other editor the %s", (_name, note) => {
  const blocks = rendered(note);

  it("has its sections as headings, none of them lost in something else", () => {
    const written = [...note.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading]) => heading);
    const headings = blocks.filter(({ type }) => type === "heading").map(textIn);
    expect(headings).toEqual(written);
    expect(headings.length).toBeGreaterThan(4);
  });

  it("shows its prompts nowhere: each is a whole comment", () => {
    const prompts = note.match(/<!--/g) ?? [];
    const inText = blocks.filter(({ type }) => type !== "html" && type !== "code").map(textIn);
    for (const html of blocks.filter(({ type }) => type === "html").map(textIn))
      expect(html).toMatch(/^<!--[^]*-->$/);
    expect(inText.join("").match(/<!--(?![^]*?-->)/)).toBeNull();
    expect(prompts.length).toBe(note.match(/-->/g)?.length ?? 0);
  });

  it("has no empty checkbox, and fits on a laptop's screen", () => {
    const items = blocks.flatMap((block) => (block.type === "list" ? block.children.map(textIn) : []));
    expect(items.filter((text) => emptyBox.test(text))).toEqual([]);
    expect(note.split("\n---\n").at(-1)?.trim().split("\n").length).toBeLessThanOrEqual(22);
  });
});

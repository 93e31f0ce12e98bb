/** Where the settings of the plugin lie. */
export const settingsFile = ".obsidian/plugins/mentoring/data.json";

export const paths = {
  agreement: "Mentoring/Ana Silva/Ana Silva - Agreement.md",
  draft: "Mentoring/Ben Okafor/Ben Okafor - Agreement.md",
  held: "Mentoring/Ana Silva/2026-03-03 Ana Silva - Agenda.md",
  planned: "Mentoring/Ana Silva/2026-03-17 Ana Silva - Agenda.md",
  recap: "Mentoring/Ana Silva/2026-02-17 Ana Silva - Recap.md",
  old: "Old/2026-01-20 Talk with Ana.md",
  log: "Old/Log with Ana.md",
  links: "Journal.md",
  over: "Mentoring/Karin Ekdahl/Karin Ekdahl - Agreement.md",
  closing: "Mentoring/Karin Ekdahl/Karin Ekdahl - Closing.md",
} as const;

function ofAna(type: string, ...properties: readonly string[]): string {
  const people = ['mentor: "[[Ana Silva]]"', 'mentee: "[[Maya Lindqvist]]"'];
  return ["---", `type: mentoring-${type}`, "# a comment of mine", ...people, ...properties, "---", ""].join(
    "\n",
  );
}

/** A small vault in which everything is written by hand: comments, a private section, text of no kind. */
export const vaultAtRisk: Readonly<Record<string, string>> = {
  [settingsFile]: '{"name":"Maya Lindqvist","fromTheFuture":{"kept":true}}',
  "People/Ana Silva.md": "# Ana Silva\n",
  [paths.agreement]: `${ofAna("agreement", "status: active", "cadence: every-2-weeks", "started: 2026-01-01")}
## Goals
- Lead one launch
- Speak in public ^speak
- Find a mentor [met:: 2026-02-01]

## Private
She reminds me of my aunt.
`,
  [paths.draft]: `---
type: mentoring-agreement
mentor: "[[Maya Lindqvist]]"
mentee: Ben Okafor
status: draft # not yet
---

## Goals
- Find a desk
`,
  [paths.over]: `---
type: mentoring-agreement
mentor: Karin Ekdahl
mentee: Maya Lindqvist
status: closed
---
Over. # but not forgotten
`,
  [paths.closing]: `---
type: mentoring-closing
mentor: Karin Ekdahl
mentee: Maya Lindqvist
date: 2025-06-05
outcome: completed # for now
---
Thank you.
`,
  [paths.held]: `${ofAna("agenda", "date: 2026-03-03", 'time: "17:30"')}
## Catch-up
How was the move?

## Focus
- The launch
- The budget

## Next meeting
- [ ] Draft the launch brief
- [ ] Ask for the numbers [owner:: mentor] 📅 2026-03-10

## Private
Do not mention the move.
`,
  [paths.planned]: ofAna("agenda", "date: 2026-03-17", 'time: "17:30"', "uid: known-to-calendars"),
  [paths.recap]: `${ofAna("recap", "date: 2026-02-17", "next: 2026-03-03")}
## Thanks
For the time.

## Action items
- [ ] Send the CV 📅 2026-02-20
- [ ] Call Ben
- [x] Read the book ✅ 2026-02-19
- [ ] Call Ben
- [ ] Water the plant 🏁 delete
- [ ] Write the journal 🔁 every week 📅 2026-03-06

## Topics for next time
- The book
`,
  [paths.old]: "# Talk with Ana\n\nWe met for an hour.\n\n- [ ] Write it down\n",
  [paths.log]: "# Log\n\n## 2025-11-04\n\nWe began.\n\n## 2025-12-02\n\nWe went on.\n",
  [paths.links]: "See [[2026-03-17 Ana Silva - Agenda]] and [[2026-03-03 Ana Silva - Agenda|the last]].\n",
};

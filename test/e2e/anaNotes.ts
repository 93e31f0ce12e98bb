/** Notes of one relationship, in which tests put what they are about. Maya is Ana's mentee. */

export const AGREEMENT = "Mentoring/Ana Silva/Ana Silva - Agreement.md";
export const AGENDA = "Mentoring/Ana Silva/2026-03-04 Ana Silva - Agenda.md";
export const RECAP = "Mentoring/Ana Silva/2026-02-18 Ana Silva - Recap.md";

const PAIR = `mentor: "[[Ana Silva]]"
mentee: "[[Maya Lindqvist]]"`;

export const agreement = `---
type: mentoring-agreement
${PAIR}
role: mentee
status: active
started: 2026-01-07
cadence: every-2-weeks
---

## Goals
- Lead one launch
`;

/** The recap of the last meeting, with these lines as its action items. */
export function recapWith(...items: readonly string[]): string {
  return `---
type: mentoring-recap
${PAIR}
agreement: "[[Ana Silva - Agreement]]"
date: 2026-02-18
---

## Action items
${items.join("\n")}

## Private
`;
}

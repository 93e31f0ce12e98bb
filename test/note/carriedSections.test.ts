import { describe, expect, it } from "vitest";
import { headingWords } from "../../src/host/feedRules";
import { carriedSections, topicsToCarry, withCarried } from "../../src/note/carriedSections";
import { englishNotes } from "../../src/text/en/notes";

const words = headingWords([englishNotes]);

const agenda = `---
type: mentoring-agenda
---

## Catch-up

- The choir

## Focus

Launch

## Next meeting

- 2026-03-18, 16:00
- Bring the draft <% x %>
<!-- Date, time, format, place -->

### Action items

## Key learnings

- Readiness is a decision
  - not a feeling

### About fear

It passes.

## Private

Remember: her choir
`;

const recap = `---
type: mentoring-recap
---

## Thanks

<!-- For what, in your own words -->

## Key learnings

-${" "}

## Next meeting

- 2026-03-18, 16:00
<!-- Place -->

## Private

<!-- Never shared -->
`;

describe("what was written in an agenda", () => {
  it("goes where the recap has a place for it, and all else stays", () => {
    expect(carriedSections(agenda, words)).toEqual([
      { section: "next-meeting", text: "- Bring the draft < % x %>" },
      { section: "key-learnings", text: "- Readiness is a decision\n  - not a feeling" },
      { section: "key-learnings", text: "### About fear\n\nIt passes." },
      { section: "private", text: "Remember: her choir" },
    ]);
  });

  it("stands in the recap as it stood in the agenda", () => {
    const carried = [...carriedSections(agenda, words), ...topicsToCarry(["Money", "A raise"])];
    for (const ending of ["\n", "\r\n"]) {
      const into = recap.replaceAll("\n", ending);
      expect(withCarried(into, carried, englishNotes, words)).toBe(
        `---
type: mentoring-recap
---

## Thanks

<!-- For what, in your own words -->

## Key learnings

- Readiness is a decision
  - not a feeling

### About fear

It passes.

## Next meeting

- 2026-03-18, 16:00
<!-- Place -->
- Bring the draft < % x %>

## Topics for next time

- Money
- A raise

## Private

<!-- Never shared -->

Remember: her choir
`.replaceAll("\n", ending),
      );
    }
  });

  it("is not put into a comment that nobody closed", () => {
    expect(
      withCarried("## Topics for next time\n<!-- open", topicsToCarry(["Money"]), englishNotes, words),
    ).toBeNull();
  });
});

import fc from "fast-check";

const pieces = [
  "- [ ] Send the CV",
  "- [ ] Send the CV",
  "- [ ] Send the CV ^cv",
  "- [x] Call Ben ✅ 2026-01-05",
  "  - [ ] nested [due:: 2026-02-06]",
  "> - [ ] quoted 📅 2026-02-06",
  "- plain",
  "## Action items",
  "## Ben",
  "",
  "Some words.",
  "\uFEFF",
  "a\u200Bb",
  "👩‍🏫 [owner:: mentor] @Ana",
  "\uD83D",
  "[[Ana|A]] `code` <% x %>",
  "```",
  "---",
  "\u2028",
];

/** A line of a note, or something like it: items, some of them alike, and text that is hard to handle. */
export const noteLine = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }).map((text) => text.replace(/[\r\n]/g, " ")) },
);

const lineEnding = fc.constantFrom("\n", "\r\n", "\r");

/** Text of one line, as hostile as it comes. */
export const markdownText = fc.array(noteLine, { maxLength: 4 }).map((lines) => lines.join(" "));

/** A whole note with line endings of every kind, with or without a byte order mark and a final one. */
export const noteText = fc
  .tuple(fc.constantFrom("", "\uFEFF"), fc.array(fc.tuple(noteLine, lineEnding), { maxLength: 12 }), noteLine)
  .map(([mark, lines, last]) => mark + lines.flat().join("") + last);

import { describe, expect, it } from "vitest";
import { runCacheRecordings } from "./cacheRecordings";

/** A note of our own, with what the app would have recorded for it. */
const NOTE = {
  file: "Mentoring/Ana/2026-02-06 Ana - Recap.md",
  contents: [
    "---",
    "type: mentoring-recap",
    "tags: [mentoring]",
    "---",
    "## Action items",
    "",
    "- [ ] Draft the launch brief #launch 📅 2026-02-20",
    "    - [/] Ask for figures",
    "    - see the plan",
    "",
  ].join("\n"),
  listItems: [
    { line: 6, text: "- [ ] Draft the launch brief #launch 📅 2026-02-20", task: " ", parent: -6, col: 0 },
    { line: 7, text: "    - [/] Ask for figures", task: "/", parent: 6, col: 2 },
    { line: 8, text: "    - see the plan", task: null, parent: 6, col: 2 },
  ],
  frontmatter: { type: "mentoring-recap", tags: ["mentoring"] },
  headings: [{ heading: "Action items", level: 2, line: 4 }],
  sections: [
    { type: "yaml", from: 0, to: 3 },
    { type: "heading", from: 4, to: 4 },
    { type: "list", from: 6, to: 8 },
  ],
  getAllTags: ["#mentoring", "#launch"],
};

function run(recordings: unknown): { counts: { passed: number; failed: number }; lines: string[] } {
  const lines: string[] = [];
  const counts = runCacheRecordings(recordings, (line) => lines.push(line));
  return { counts, lines };
}

describe("running recordings of the app's cache", () => {
  it("passes a note that is the same in all that was recorded", () => {
    const plain = { file: "plain.md", contents: "Text", frontmatter: null, listItems: [] };
    expect(run({ files: [NOTE, plain] })).toEqual({ counts: { passed: 2, failed: 0 }, lines: [] });
  });

  it("says of each difference where it is, what ours is and what was recorded", () => {
    const headings = [{ heading: "Action items", level: 3, line: 4 }];
    const { counts, lines } = run({ files: [{ ...NOTE, headings, getAllTags: ["#mentoring"] }] });
    expect(counts).toEqual({ passed: 0, failed: 1 });
    expect(lines).toEqual([
      `${NOTE.file}: headings[0] is {"heading":"Action items","level":2,"line":4}, ` +
        'recorded was {"heading":"Action items","level":3,"line":4}',
      `${NOTE.file}: getAllTags[1] is "#launch", recorded was not there`,
    ]);
  });

  it("refuses what is no file of recordings", () => {
    expect(() => run({ cases: [] })).toThrow("A file of cache recordings is");
    expect(() => run({ files: [{ file: "a.md" }] })).toThrow("files[0] has no contents.");
  });
});

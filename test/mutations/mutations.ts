/** One line of the source, broken by hand, and the tests that must notice. */
export interface Mutation {
  /** What the line sees to. */
  readonly what: string;
  readonly file: string;
  /** A part of the line, as it stands in the file once. */
  readonly line: string;
  readonly broken: string;
  readonly tests: readonly string[];
}

/** The lines on which most depends: what a note may lose, what may leave it, and which line is changed. */
export const mutations: readonly Mutation[] = [
  {
    what: "Among identical lines, the one under its own heading is changed",
    file: "src/note/findLine.ts",
    line: "headings[at] === place.heading &&",
    broken: "",
    tests: ["test/note/findLine.test.ts"],
  },
  {
    what: "Where identical lines came or went, none is changed",
    file: "src/note/findLine.ts",
    line: "if (identical.length !== place.alike)",
    broken: "if (identical.length < place.alike)",
    tests: ["test/note/findLine.test.ts"],
  },
  {
    what: "Where identical lines changed places, none is changed",
    file: "src/note/findLine.ts",
    line: "inPlace[0] === identical[place.alikeAbove]",
    broken: "true",
    tests: ["test/note/findLine.test.ts"],
  },
  {
    what: "Undo takes back only what nobody has changed since",
    file: "src/host/noteStore.ts",
    line: "(text === written ? before : null)",
    broken: "before",
    tests: ["test/host/noteStore.test.ts"],
  },
  {
    what: "A file that is not UTF-8 is never written",
    file: "src/host/noteStore.ts",
    line: 'text.includes("\\uFFFD")',
    broken: "text === null",
    tests: ["test/host/noteStore.test.ts"],
  },
  {
    what: "What was read before the latest event is stale",
    file: "src/host/vaultFeed.ts",
    line: "(this.latest.get(path) ?? 0) !== event ||",
    broken: "",
    tests: ["test/host/vaultFeed.test.ts"],
  },
  {
    what: "A file that changed while the app was closed is read again",
    file: "src/host/vaultFeed.ts",
    line: "isSameStamp(stat, kept) &&",
    broken: "",
    tests: ["test/host/restart.test.ts"],
  },
  {
    what: "A line that ends with CR and LF stays so",
    file: "src/note/lines.ts",
    line: 'text.startsWith("\\r\\n", end) ? 2 : 1',
    broken: "1",
    tests: ["test/note/addRemark.test.ts"],
  },
  {
    what: "A private section never leaves the vault",
    file: "src/note/share.ts",
    line: 'part.standing !== "never" &&',
    broken: "",
    tests: ["test/note/share.test.ts"],
  },
  {
    what: "No cell of a table is a formula",
    file: "src/export/csv.ts",
    line: "formula.test(cell) ? `'${cell}` : cell",
    broken: "cell",
    tests: ["test/export"],
  },
  {
    what: "A date that does not exist is none",
    file: "src/model/day.ts",
    line: "isExists(Number(year), Number(month) - 1, Number(date))",
    broken: "isExists(Number(year), 0, 1)",
    tests: ["test/model/day.test.ts"],
  },
  {
    what: "Properties that would not say what they should are not written",
    file: "src/note/setProperties.ts",
    line: "return others(after) === others(there) ? changed : null",
    broken: "return changed",
    tests: ["test/note/setProperties.test.ts"],
  },
  {
    what: "What Templater would run is taken apart",
    file: "src/note/harmless.ts",
    line: 'text.replaceAll("<%", "< %")',
    broken: "text",
    tests: ["test/hostile", "test/note/newNote.test.ts"],
  },
  {
    what: "A reading of the settings takes no change back",
    file: "src/host/settingsStore.ts",
    line: "while (changes !== this.changes)",
    broken: "while (changes < 0)",
    tests: ["test/host/settingsStore.test.ts"],
  },
  {
    what: "An item that repeats is not ticked without its next one",
    file: "src/note/editItem.ts",
    line: 'if (isRecurring(parts.text)) return { kind: "repeats" };',
    broken: "",
    tests: ["test/note/editItem.test.ts"],
  },
  {
    what: "A numbered note of another meeting is no conflict copy",
    file: "src/index/conflictCopies.ts",
    line: "areOfOneOccasion(copy, kept) ?",
    broken: "true ?",
    tests: ["test/index/items.test.ts"],
  },
];

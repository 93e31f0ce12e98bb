import { describe, expect, it } from "vitest";
import { day, parseTime } from "../../src/model/day";
import { cancelledAgenda, reasonLine } from "../../src/note/cancelMeeting";
import { movedAgenda, movedLine } from "../../src/note/moveMeeting";
import { englishNotes } from "../../src/text/en/notes";
import { parseYaml } from "../workbench/markdown/parseYaml";
import { stringifyYaml } from "../workbench/markdown/stringifyYaml";

const yaml = { parse: parseYaml, stringify: stringifyYaml };
const to = { date: day("2026-03-20"), time: parseTime("9:15") };

describe("a moved agenda", () => {
  it.each([
    [
      "has the new day and time, and remembers the old day",
      '---\ntype: mentoring-agenda\nstatus: planned # ours\ndate: 2026-03-18\ntime: "17:30"\n---\n# Plan\n',
      '---\ntype: mentoring-agenda\nstatus: planned # ours\ndate: 2026-03-20\ntime: "09:15"\nmoved-from:\n  - 2026-03-18\n---\n# Plan\n',
    ],
    [
      "remembers every day that it had",
      "---\nmoved-from:\n  - 2026-03-11\ndate: 2026-03-18\n---\n",
      '---\nmoved-from:\n  - 2026-03-11\n  - 2026-03-18\ndate: 2026-03-20\ntime: "09:15"\n---\n',
    ],
    [
      "takes one day where a list is expected",
      "---\r\nmoved-from: 2026-03-11\r\ndate: 2026-03-18\r\n---\r\n",
      '---\r\nmoved-from:\r\n  - 2026-03-11\r\n  - 2026-03-18\r\ndate: 2026-03-20\r\ntime: "09:15"\r\n---\r\n',
    ],
    [
      "was not moved from its own day when only the time is another",
      '---\ndate: 2026-03-20\ntime: "17:30"\n---\n',
      '---\ndate: 2026-03-20\ntime: "09:15"\n---\n',
    ],
    [
      "is planned again after it was missed",
      "---\nstatus: missed\ndate: 2026-03-18\n---\n",
      '---\nstatus: planned\ndate: 2026-03-20\ntime: "09:15"\nmoved-from:\n  - 2026-03-18\n---\n',
    ],
    [
      "had no day to be moved from",
      "---\ntype: a\n---\nx",
      '---\ntype: a\ndate: 2026-03-20\ntime: "09:15"\n---\nx',
    ],
  ])("%s", (_what, text, expected) => {
    expect(movedAgenda(text, to, yaml)).toBe(expected);
  });

  it("loses its time with a day that has none", () => {
    expect(movedAgenda('---\ndate: 2026-03-20\ntime: "17:30"\n---\n', { ...to, time: null }, yaml)).toBe(
      "---\ndate: 2026-03-20\n---\n",
    );
  });

  it("is left alone when its properties cannot be read", () => {
    expect(movedAgenda("---\ndate: [2026-03-18\n---\n", to, yaml)).toBeNull();
  });
});

describe("a canceled agenda", () => {
  const planned = "---\nstatus: planned\n---\n";
  const off = "---\nstatus: cancelled\n---\n";

  it.each([
    ["says so alone where no reason is given", planned, "", off],
    ["says why", planned, "Ana is ill", `${off}\nCanceled: Ana is ill\n`],
    [
      "says why first, above what was written",
      `${planned}\n## Plan\n`,
      "Ill",
      `${off}\nCanceled: Ill\n\n## Plan\n`,
    ],
    ["keeps text that follows at once apart", `${planned}Talk\n`, "Ill", `${off}\nCanceled: Ill\n\nTalk\n`],
    ["ends its properties before the reason", "---\nstatus: planned\n---", "Ill", `${off}\nCanceled: Ill\n`],
    [
      "keeps line endings",
      "---\r\nstatus: planned\r\n---\r\n",
      "Ill",
      "---\r\nstatus: cancelled\r\n---\r\n\r\nCanceled: Ill\r\n",
    ],
    ["runs nothing", planned, "<% tp.file %>\nx", `${off}\nCanceled: < % tp.file %> x\n`],
  ])("%s", (_what, text, reason, expected) => {
    expect(cancelledAgenda(text, reasonLine(reason, englishNotes), yaml)).toBe(expected);
  });

  it("is left alone when its properties cannot be read", () => {
    expect(cancelledAgenda("---\na: [\n---\n", null, yaml)).toBeNull();
  });
});

it("a recap says in one line when the next meeting is instead", () => {
  expect(movedLine(to, englishNotes)).toBe("- Moved: 2026-03-20, 09:15");
  expect(movedLine({ ...to, time: null }, englishNotes)).toBe("- Moved: 2026-03-20");
});

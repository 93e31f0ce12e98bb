import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCsv } from "../../src/export/csv";
import { readCsv } from "./readCsv";

describe("a table as comma-separated values", () => {
  it("has a line of names, then a line for each row, each ended by CRLF", () => {
    const csv = formatCsv(
      ["who", "hours"],
      [
        { who: "Ana Silva", hours: 1.5 },
        { who: null, hours: 0 },
      ],
    );
    expect(csv).toBe("who,hours\r\nAna Silva,1.5\r\n,0\r\n");
  });

  it.each([
    ['says "hi"', '"says ""hi"""'],
    ["a, b", '"a, b"'],
    ["two\nlines", '"two\nlines"'],
    ["=1+1", "'=1+1"],
    ["  @SUM(A1)", "'  @SUM(A1)"],
    ["-2 hours", "'-2 hours"],
    ["＝HYPERLINK(1)", "'＝HYPERLINK(1)"],
    ["\t=cmd", "'\t=cmd"],
    ["田中 陽子", "田中 陽子"],
  ])("writes %j as %j", (text, cell) => {
    expect(formatCsv(["a"], [{ a: text }])).toBe(`a\r\n${cell}\r\n`);
  });

  it("gives back every text to a reader of the standard, but for the mark that takes a formula its effect", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: fc.string(), b: fc.string({ unit: "binary" }) })), (rows) => {
        const read = readCsv(formatCsv(["a", "b"], rows)).slice(1);
        expect(read).toEqual(rows.map(({ a, b }) => [expectedCell(a), expectedCell(b)]));
      }),
    );
  });
});

function expectedCell(text: string): string {
  return /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}

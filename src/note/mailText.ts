import type { Day } from "../model/day";
import { mailMarks, type MailMarks } from "../text/mailMarks";
import { dayMentioned } from "./dayMentioned";
import { bodyStart } from "./frontmatter";

/** What somebody wrote in a mail, without what their program put around it. */
export interface Mail {
  /** The new text, by lines. */
  readonly lines: readonly string[];
  /** Where the writer may be named: the header, the last lines, the signature. */
  readonly writtenBy: string;
  /** When it was sent, where the mail says so. */
  readonly day: Day | null;
}

const languages = Object.entries(mailMarks);
const marks: readonly MailMarks[] = Object.values(mailMarks);

/**
 * Takes off a pasted mail what is not its own text: headers, the mails that it answers, signatures. What is
 * written between and below quotes stays. A note's properties go, too.
 */
export function mailText(pasted: string): Mail {
  const all = pasted
    .slice(bodyStart(pasted))
    .replace(/[\u00A0\u202F]/g, " ")
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
    .map((line) => line.trimEnd());
  const start = all.findIndex((line) => line !== "" && !isForwarded(line));
  const headers = headersAt(all, start);
  const own = ownLines(all.slice(headers === null ? 0 : start + headers.length));
  const end = signatureAt(own);
  const lines = own.slice(0, end).filter((line) => !isSentFrom(line) && !isForwarded(line));
  const last = lines.filter((line) => line !== "").slice(-2);
  return {
    lines,
    writtenBy: headers?.from ?? [...last, ...own.slice(end)].join("\n"),
    day: headers === null ? null : dayIn(headers.date),
  };
}

/** A mail's headers where they stand in a text. */
interface Headers {
  /** In lines. */
  readonly length: number;
  readonly from: string | null;
  readonly date: string;
}

const headerLine = /^[*_ ]{0,4}(\p{L}[\p{L}-]*(?: \p{L}+)?)[*_ ]{0,4}[:：][*_]{0,2}(.*)$/u;
const namesOf = (part: "from" | "date" | "others"): ReadonlySet<string> =>
  new Set(marks.flatMap((one) => one[part]));
const [fromNames, dateNames, otherNames] = [namesOf("from"), namesOf("date"), namesOf("others")];

/** The headers that begin at a line: at least two that mails have. Null for anything else. */
function headersAt(lines: readonly string[], start: number): Headers | null {
  let [at, known, from, date]: [number, number, string | null, string] = [start, 0, null, ""];
  for (; at >= 0 && at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const [, name = "", value = ""] = headerLine.exec(line) ?? [];
    const key = name.toLowerCase();
    const isKnown = [fromNames, dateNames, otherNames].some((names) => names.has(key));
    if (fromNames.has(key)) from ??= value.trim();
    else if (dateNames.has(key)) date = value;
    if (isKnown) known += 1;
    else if (known === 0 || !(/^[ \t]+\S/.test(line) || /^[A-Z][\w-]+: /.test(line))) break;
  }
  return known < 2 ? null : { length: at - start, from, date };
}

function dayIn(words: string): Day | null {
  for (const [language] of languages) {
    const day = dayMentioned(words, language);
    if (day !== null) return day;
  }
  return null;
}

/** The lines above the mail that is answered, and those between its quoted lines. */
function ownLines(lines: readonly string[]): readonly string[] {
  const own: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (isOriginal(line) || (headersAt(lines, at)?.from ?? null) !== null) break;
    const reply = replyLength(lines, at);
    if (reply > 0) {
      at += reply - 1;
      const below = lines.slice(at + 1).find((one) => one !== "");
      if (below?.startsWith(">") !== true) break;
    } else if (!line.trimStart().startsWith(">")) own.push(line);
  }
  return own;
}

/** How many lines say who wrote the mail that is answered: programs break that sentence. 0 where none does. */
function replyLength(lines: readonly string[], at: number): number {
  const line = lines[at] ?? "";
  if (isReply(line)) return 1;
  const next = lines[at + 1] ?? "";
  return line !== "" && isReply(`${line} ${next}`) ? 2 : 0;
}

/** No such line is longer, and long ones are not worth looking at. */
const longestMark = 400;

function isReply(line: string): boolean {
  if (line.length > longestMark || !/[:：]$/.test(line)) return false;
  return marks.some(({ reply: [begins, says] }) => line.startsWith(begins) && line.includes(says));
}

function isOriginal(line: string): boolean {
  return line.startsWith("-") && marks.some(({ original }) => isSame(withoutDashes(line), original));
}

function isForwarded(line: string): boolean {
  const words = withoutDashes(line);
  return marks.some(({ forwarded }) => forwarded.some((mark) => isSame(words, mark)));
}

function isSentFrom(line: string): boolean {
  return marks.some(({ sentFrom }) => sentFrom.some((mark) => line.startsWith(mark)));
}

function withoutDashes(line: string): string {
  return line.slice(0, longestMark).replaceAll("-", "").trim();
}

function isSame(words: string, mark: string): boolean {
  return words.toLowerCase() === mark.toLowerCase();
}

/** The line of two dashes that mail programs part a signature off with, else the end. */
function signatureAt(lines: readonly string[]): number {
  const at = lines.findIndex((line, number) => line === "--" && (lines[number - 1] ?? "") === "");
  return at === -1 ? lines.length : at;
}

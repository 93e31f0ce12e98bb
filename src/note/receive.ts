import type { Received, ReceivedPart } from "../model/received";
import { sectionsOf, type SectionOf } from "../model/section";
import type { ReceiveTexts } from "../text/receiveTexts";
import { foreignText } from "./foreignText";
import { listedItem, promisesIn, type PromiseRules } from "./promises";
import { sectionOf, type HeadingWords } from "./sections";

/** What a received text is read by. */
export interface ReceiveRules extends PromiseRules {
  readonly headings: HeadingWords;
}

/** The words of headings, and those beside them that people use in mails. */
export function mailHeadings(words: HeadingWords, texts: readonly ReceiveTexts[]): HeadingWords {
  const inMails = sectionsOf.recap.map((section) => {
    const others = texts.flatMap(({ headings }) => headings[section] ?? []);
    return [section, [...words[section], ...others]] as const;
  });
  return { ...words, ...Object.fromEntries(inMails) };
}

/** So many promises are worth looking through. */
const mostItems = 40;

/**
 * A mail's own text, taken apart: what stands below headings that a recap has, all else, and what is promised.
 * A heading may be Markdown's, underlined, or a line with its words alone.
 *
 * @param lines the text without headers, quotes and signature
 */
export function receive(lines: readonly string[], rules: ReceiveRules): Received {
  const blocks = blocksOf(lines, rules.headings);
  const listed = blocks.flatMap((block) => (block.section === "action-items" ? itemLines(block) : []));
  const rest = blocks.flatMap(withoutItems);
  const items = [
    ...listed.map((line) => listedItem(line, rules)),
    ...rest.flatMap((block) => promisesIn(block.lines, rules)),
  ];
  const offered = items.map((item) => ({ ...item, text: foreignText(item.text) }));
  const isFirst = (text: string, at: number): boolean => offered.findIndex((one) => one.text === text) === at;
  return {
    parts: partsOf(rest),
    items: offered.filter(({ text }, at) => text !== "" && isFirst(text, at)).slice(0, mostItems),
  };
}

type RecapSection = SectionOf<"recap">;

/** Lines below one heading. */
interface Block {
  readonly section: RecapSection | null;
  /** The heading, where it is not the section's own. */
  readonly heading: string | null;
  readonly lines: readonly string[];
}

interface FoundHeading {
  readonly words: string;
  readonly section: RecapSection | null;
  readonly level: number;
}

function blocksOf(lines: readonly string[], words: HeadingWords): readonly Block[] {
  const blocks: { section: RecapSection | null; heading: string | null; lines: string[] }[] = [
    { section: null, heading: null, lines: [] },
  ];
  let around: FoundHeading | null = null;
  for (const [at, line] of lines.entries()) {
    const heading = headingAt(lines, at, words);
    if (heading === null) {
      if (!isUnderline(line)) blocks.at(-1)?.lines.push(line);
      continue;
    }
    const isNested: boolean = heading.section === null && around !== null && heading.level > around.level;
    const section: RecapSection | null = isNested ? (around?.section ?? null) : heading.section;
    if (!isNested) around = heading;
    blocks.push({ section, heading: heading.section === null ? heading.words : null, lines: [] });
  }
  return blocks;
}

const hashes = /^ {0,3}(#{1,6})[ \t](.*)$/;

/** A bare line of text is a heading by its words alone, and where something to read stands below it. */
function headingAt(lines: readonly string[], at: number, words: HeadingWords): FoundHeading | null {
  const line = lines[at] ?? "";
  const [, marks, hashed = ""] = hashes.exec(line) ?? [];
  const below = lines[at + 1] ?? "";
  const isUnderlined = /^\p{L}/u.test(line) && /^(?:={3,}|-{3,})$/.test(below);
  const said = (marks === undefined ? line : hashed.replace(/ #{1,6}$/, "")).trim();
  const isText = marks === undefined && (isItem(line) || /[.,!?。，！？]$/.test(said));
  const named = said.length > 80 || isText ? null : sectionOf("recap", said, words);
  const section = sectionsOf.recap.find((one) => one === named) ?? null;
  if (marks !== undefined || isUnderlined) return { words: said, section, level: marks?.length ?? 2 };
  if (section === null) return null;
  const isMarked = /[:：]$|^[*_]{2}.*[*_]{2}$/.test(said);
  const next = lines.slice(at + 1).find((one) => one !== "") ?? "";
  // "Thanks" and a name below it end a mail.
  return isMarked || next.trim().split(/\s+/).length > 3 || isItem(next)
    ? { words: said, section, level: 2 }
    : null;
}

function isUnderline(line: string): boolean {
  return /^\s*([-=_*])(?:\s*\1){2,}$/.test(line);
}

const bullet = /^\s*(?:[-*+•·–]|\d{1,3}[.)])\s+\S/;
const closedBox = /^\s*[-*+]\s+\[[xX-]\]/;

function isItem(line: string): boolean {
  return bullet.test(line) && !closedBox.test(line);
}

function itemLines({ lines }: Block): readonly string[] {
  return lines.filter(isItem);
}

/** What is written below a list of action items mostly ends the mail; what is done stays in the list. */
function withoutItems(block: Block): readonly Block[] {
  if (block.section !== "action-items") return [block];
  const others = block.lines.filter((line) => !isItem(line));
  const isDone = (line: string): boolean => closedBox.test(line);
  return [
    { ...block, lines: others.filter(isDone) },
    { section: null, heading: null, lines: others.filter((line) => !isDone(line)) },
  ];
}

function partsOf(blocks: readonly Block[]): readonly ReceivedPart[] {
  const parts = new Map<RecapSection | null, string>();
  for (const { section, heading, lines } of blocks) {
    const text = foreignText(
      lines
        .join("\n")
        .replace(/^\n+/, "")
        .trimEnd()
        .replace(/\n{3,}/g, "\n\n"),
    );
    const titled = heading === null ? text : `### ${foreignText(heading)}\n\n${text}`.trimEnd();
    const before = parts.get(section);
    if (titled !== "") parts.set(section, before === undefined ? titled : `${before}\n\n${titled}`);
  }
  return [...parts].map(([section, text]) => ({ section, text }));
}

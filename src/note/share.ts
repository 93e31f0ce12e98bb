import { statusOfMark, type ExtraMarks } from "../model/actionItem";
import type { AgreementTerms } from "../model/agreement";
import { parseDay, type Day } from "../model/day";
import type { NoteType } from "../model/note";
import type { SharedText, ShareSection } from "../model/sharedText";
import { parseActionLine, type NamedPeople } from "./actionLine";
import type { HeadingWords } from "./sections";
import { shareableParts, type SharePart } from "./shareableParts";
import { shareAsHtml } from "./shareAsHtml";
import { shareAsMarkdown } from "./shareAsMarkdown";
import { shareAsPlain } from "./shareAsPlain";
import { shareBlocks, type ShareBlock, type ShareReading } from "./shareBlocks";
import {
  itemNames,
  itemSentence,
  ownerName,
  type DateSpeech,
  type ItemNames,
  type SharedItem,
} from "./shareItem";
import { termsInSentences, type TermSpeech } from "./shareTerms";
import { shareText } from "./shareText";

/** A note that is about to be shared, and what its properties say of it. */
export interface NoteToShare extends TermSpeech {
  readonly type: NoteType;
  /** The whole text, as it is now. */
  readonly text: string;
  readonly date: Day | null;
  readonly focus: string | null;
  /** Those of an agreement. */
  readonly terms: AgreementTerms | null;
  /** As the note names them, for the owners of its items. */
  readonly people: NamedPeople;
  /** What they are called; empty where that is not known. */
  readonly names: ItemNames;
  readonly headings: HeadingWords;
  readonly extraMarks: ExtraMarks;
  /** The items that a `mentoring` block shows, as far as they may leave. */
  readonly live: (source: string) => readonly SharedItem[];
}

/** What of a note can be shared, and how it reads. */
export interface Shareable {
  /** Those that hold something. */
  readonly sections: readonly ShareSection[];
  /**
   * What leaves when these sections are ticked. One that never leaves stays even then.
   *
   * @param asks whether the other person is asked for topics
   */
  readonly share: (ticked: ReadonlySet<number>, asks: boolean) => SharedText;
}

/**
 * What leaves the vault of a note: its ticked sections, and of its properties the date, the people, the focus
 * and the terms. Comments, embeds, and addresses within the vault stay.
 */
export function shareable(note: NoteToShare): Shareable {
  const reading = readingOf(note);
  const parts = shareableParts(note.text, note.type, note.headings)
    .map((part, key) => ({ part, key, blocks: shareBlocks(part.lines, reading) }))
    .filter(({ part, blocks }) => blocks.length > 0 || part.upTo !== null);
  const sections = parts.map(({ part, key }) => sectionOf(part, key));
  return {
    sections,
    share: (ticked, asks) => {
      const shared = parts.filter(({ part, key }) => part.standing !== "never" && ticked.has(key));
      const blocks = [
        ...headOf(note),
        ...shared.flatMap(({ part, blocks: body }) => [...headingOf(part), ...body]),
        ...(asks ? [paragraph(note.words.askForTopics)] : []),
      ];
      return {
        title: titleOf(note),
        html: shareAsHtml(blocks),
        markdown: shareAsMarkdown(blocks),
        plain: shareAsPlain(blocks),
      };
    },
  };
}

function sectionOf({ heading, standing, upTo }: SharePart, key: number): ShareSection {
  return { key, heading: heading === null ? null : wordsOf(heading), standing, upTo };
}

function headingOf({ heading, level }: SharePart): readonly ShareBlock[] {
  return heading === null
    ? []
    : [{ kind: "heading", level: Math.max(2, level), words: shareText(oneLine(heading)) }];
}

/** A heading as it is read: without marks. */
function wordsOf(heading: string): string {
  return shareAsPlain([{ kind: "paragraph", lines: [shareText(oneLine(heading))] }]);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A text of ours, or of a property: nothing in it is read as Markdown. */
function paragraph(text: string): ShareBlock {
  return { kind: "paragraph", lines: [[{ kind: "text", text: oneLine(text) }]] };
}

function titleOf({ type, date, words, dates }: NoteToShare): string {
  return date === null ? words.kinds[type] : words.titled(words.kinds[type], dates.whole(date));
}

function headOf(note: NoteToShare): readonly ShareBlock[] {
  const { names, focus, terms, words } = note;
  const sentences = terms === null ? [] : termsInSentences(terms, note);
  return [
    { kind: "heading", level: 1, words: [{ kind: "text", text: titleOf(note) }] },
    ...(names.mentor === "" || names.mentee === ""
      ? []
      : [paragraph(words.people(names.mentor, names.mentee))]),
    ...(focus === null ? [] : [paragraph(words.focus(focus))]),
    ...listOf(sentences.map(paragraph)),
  ];
}

function listOf(items: readonly ShareBlock[]): readonly ShareBlock[] {
  return items.length === 0 ? [] : [{ kind: "list", first: null, items: items.map((item) => [item]) }];
}

function readingOf(note: NoteToShare): ShareReading {
  const names = itemNames(note.names);
  return {
    item: (text) => {
      const line = parseActionLine(`- ${text}`, note.people);
      if (line === null) return null;
      const owner = ownerName(line.owner, names, note.words.both);
      return itemSentence({ ...line, owner, status: statusOfMark(line.mark, note.extraMarks) }, note);
    },
    days: (days) => daysInWords(days, note),
    live: (source) =>
      listOf(
        note
          .live(source)
          .map((item) => ({ kind: "paragraph", lines: [shareText(itemSentence(item, note))] })),
      ),
  };
}

/** ` (by June 30, met June 12)`; a day that does not exist is not said. */
function daysInWords(days: ReadonlyMap<string, string>, { words, dates, today }: DateSpeech): string {
  const said = (["by", "met", "tried"] as const).flatMap((name) => {
    const day = parseDay(days.get(name) ?? "");
    return day === null ? [] : [words.days[name](dates.dated(day, today))];
  });
  return said.length === 0 ? "" : ` (${said.join(", ")})`;
}

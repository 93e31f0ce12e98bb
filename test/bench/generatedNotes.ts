import type { CachedMetadata } from "obsidian";
import { parseMetadata } from "../workbench/markdown/parseMetadata";

/** A note of a generated vault, with what the app's cache knows of it. */
export interface GeneratedNote {
  readonly path: string;
  readonly text: string;
  readonly cache: CachedMetadata;
}

/** Action items in each note of ours. */
export const ITEMS = 9;
/** Notes of one relationship: an agreement, and recaps. */
const OF_ONE_PAIR = 40;

/** Stand for the words that differ from note to note; all words in the place of one are as long as it is. */
const PERSON = "Person 000000";
const NOTE = "note 000000";
const DAY = "2001-01-01";

/** Every third one is done. */
function itemLines(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, at) =>
      `- [${at % 3 === 2 ? "x" : " "}] Promise ${at} of ${NOTE}, which takes a line of common length 📅 ${DAY}`,
  );
  return lines.join("\n");
}

const agreementText = (items: number): string => `---
type: mentoring-agreement
mentor: "[[${PERSON}]]"
role: mentee
status: active
started: ${DAY}
cadence: every-2-weeks
duration: 60
---

## Goals

- Become good at what ${NOTE} is about

## Meetings

${itemLines(items)}
`;

const recapText = (items: number): string => `---
type: mentoring-recap
agreement: "[[${PERSON} - Agreement]]"
mentor: "[[${PERSON}]]"
date: ${DAY}
time: 16:00
focus: What ${NOTE} is about
---

## Key learnings

- A thing worth remembering from ${NOTE}, said in one sentence
- Another one

## Action items

${itemLines(items)}

## Next meeting

- A topic to begin with
`;

const foreignText = `# A common ${NOTE}

Something happened on ${DAY}, and [[${PERSON}]] was there.

- [ ] A checkbox that is nobody's business
- A list item

## More

A paragraph of common length about ${NOTE}, its reasons and what came of it.
`;

/**
 * The note of that number, from 0, of a vault in which the first `ours` take part and all others do not.
 * The notes of one kind have one layout, so that the cache of one, with its words replaced, is that of all.
 *
 * @param items action items in each note of ours
 */
export function generatedNote(number: number, ours: number, items = ITEMS): GeneratedNote {
  const { agreement, recap } = layoutsWith(items);
  const pair = Math.floor(number / OF_ONE_PAIR);
  const place = number % OF_ONE_PAIR;
  const words = wordsOf(number, pair, place);
  if (number >= ours) return madeFrom(foreign, `Notes/${Math.floor(number / 200)}/${words(NOTE)}.md`, words);
  const folder = `Mentoring/${words(PERSON)}`;
  if (place === 0) return madeFrom(agreement, `${folder}/${words(PERSON)} - Agreement.md`, words);
  return madeFrom(recap, `${folder}/${words(DAY)} ${words(PERSON)} - Recap.md`, words);
}

type Words = (text: string) => string;

function wordsOf(number: number, pair: number, place: number): Words {
  const person = `Person ${String(pair).padStart(6, "0")}`;
  const note = `note ${String(number).padStart(6, "0")}`;
  const day = `20${pad(10 + (place >> 2))}-${pad(1 + (place % 4) * 3)}-${pad(1 + (number % 28))}`;
  return (text) => text.replaceAll(PERSON, person).replaceAll(NOTE, note).replaceAll(DAY, day);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

interface Layout {
  readonly text: string;
  readonly cache: string;
}

const foreign = layoutOf(foreignText);
const layouts = new Map<number, Record<"agreement" | "recap", Layout>>();

function layoutsWith(items: number): Record<"agreement" | "recap", Layout> {
  const made = layouts.get(items) ?? {
    agreement: layoutOf(agreementText(items)),
    recap: layoutOf(recapText(items)),
  };
  layouts.set(items, made);
  return made;
}

function layoutOf(text: string): Layout {
  return { text, cache: JSON.stringify(parseMetadata(text)) };
}

function madeFrom({ text, cache }: Layout, path: string, words: Words): GeneratedNote {
  return { path, text: words(text), cache: JSON.parse(words(cache)) as CachedMetadata };
}

/** The same note after somebody has reworded its first action item, at the same length. */
export function editedNote(note: GeneratedNote, edit: number): GeneratedNote {
  const text = note.text.replace("Promise 0", `Changed ${edit % 10}`);
  return { ...note, text };
}

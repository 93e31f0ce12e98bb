import { outlineOf } from "../../../src/host/noteOutline";
import { headingWords } from "../../../src/host/feedRules";
import { NoteIndex } from "../../../src/index/noteIndex";
import { queryDashboard } from "../../../src/index/queryDashboard";
import { day } from "../../../src/model/day";
import type { ParsedNote } from "../../../src/model/note";
import { notePath, titleOf, type NotePath } from "../../../src/model/notePath";
import { defaultSettings } from "../../../src/model/settings";
import { leadWords } from "../../../src/note/leadWords";
import { setDone, type TickRules } from "../../../src/note/editItem";
import { parseNote } from "../../../src/note/parseNote";
import { noteTexts } from "../../../src/text/languages";
import { editedNote, generatedNote, type GeneratedNote } from "../generatedNotes";

/** What the index alone costs at one size, in milliseconds. */
export interface IndexCost {
  readonly notes: number;
  /** Taking in one edited note, its properties parsed. */
  readonly edit: number;
  /** Reading the items of a note, which is done when they are first asked for. */
  readonly items: number;
  /** Finding the line of an item in a note's text, and making the text in which it is done. */
  readonly tick: number;
  /** Following all links again, after a note came that no link leads to. */
  readonly relink: number;
  /** Finding all that the dashboard shows. */
  readonly query: number;
}

const rules = {
  headings: headingWords(noteTexts),
  leads: leadWords(noteTexts),
  tag: defaultSettings.tag,
  extraMarks: defaultSettings.extraMarks,
};
const ticking: TickRules = {
  today: day("2026-03-04"),
  taskFormat: "automatic",
  addDoneDate: true,
  extraMarks: defaultSettings.extraMarks,
};
const now = new Date("2026-03-04T09:00");
const ROUNDS = 300;

/** Measures an index of that many notes of ours, without the app: links are names in a map. */
export function indexCost(notes: number): IndexCost {
  const paths = new Map<string, NotePath>();
  const index = new NoteIndex((target) => paths.get(target) ?? null, { name: "Maya", aliases: [], note: "" });
  for (let number = 0; number < notes; number += 1) {
    const note = parsed(generatedNote(number, notes));
    paths.set(titleOf(note.path), note.path);
    index.put(note);
  }
  index.relink();
  queryDashboard(index, now, defaultSettings);
  const edited = (round: number): GeneratedNote =>
    editedNote(generatedNote((round * 37) % notes, notes), round);
  return {
    notes,
    edit: rounds(edited, (note) => {
      index.put(parsed(note));
    }),
    items: rounds(
      (round) => parsed(edited(round)),
      ({ items }) => items,
    ),
    tick: rounds(
      (round) => parsed(edited(round)),
      ({ text, items, fingerprint }) => {
        const [item] = items;
        if (item !== undefined) setDone(text, { place: item.place, fingerprint }, true, ticking);
      },
    ),
    relink: rounds(nothing, () => {
      index.relink();
    }),
    query: rounds(nothing, () => queryDashboard(index, now, defaultSettings), 3),
  };
}

function parsed({ path, text, cache }: GeneratedNote): ParsedNote {
  const note = parseNote(notePath(path), text, outlineOf(cache), rules);
  if (note === null) throw new Error(`${path} takes no part.`);
  return note;
}

const nothing = (): void => undefined;

/** The mean of some rounds, prepared before they begin: the browser's clock does not tell one of them. */
function rounds<Prepared>(
  prepare: (round: number) => Prepared,
  work: (prepared: Prepared) => unknown,
  count = ROUNDS,
): number {
  const all = Array.from({ length: count }, (_, round) => prepare(round));
  const start = performance.now();
  for (const prepared of all) work(prepared);
  return (performance.now() - start) / count;
}

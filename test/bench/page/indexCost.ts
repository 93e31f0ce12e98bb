import { outlineOf } from "../../../src/host/noteOutline";
import { headingWords } from "../../../src/host/feedRules";
import { NoteIndex } from "../../../src/index/noteIndex";
import { queryDashboard } from "../../../src/index/queryDashboard";
import type { ParsedNote } from "../../../src/model/note";
import { notePath, titleOf, type NotePath } from "../../../src/model/notePath";
import { defaultSettings } from "../../../src/model/settings";
import { leadWords } from "../../../src/note/leadWords";
import { parseNote } from "../../../src/note/parseNote";
import { english } from "../../../src/text/en";
import { editedNote, generatedNote, type GeneratedNote } from "../generatedNotes";
import { median } from "../median";

/** What the index alone costs at one size, in milliseconds. */
export interface IndexCost {
  readonly notes: number;
  /** Taking in one edited note, parsing included. */
  readonly edit: number;
  /** Following all links again, after a note came that no link leads to. */
  readonly relink: number;
  /** Finding all that the dashboard shows. */
  readonly query: number;
}

const rules = {
  headings: headingWords([english.notes]),
  leads: leadWords([english.notes]),
  tag: defaultSettings.tag,
  extraMarks: defaultSettings.extraMarks,
};
const now = new Date("2026-03-04T09:00");
const ROUNDS = 30;

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
  return {
    notes,
    edit: rounds((round) => {
      index.put(parsed(editedNote(generatedNote((round * 37) % notes, notes), round)));
    }),
    relink: rounds(() => {
      index.relink();
    }),
    query: rounds(() => {
      queryDashboard(index, now, defaultSettings);
    }, 3),
  };
}

function parsed({ path, text, cache }: GeneratedNote): ParsedNote {
  const note = parseNote(notePath(path), text, outlineOf(cache), rules);
  if (note === null) throw new Error(`${path} takes no part.`);
  return note;
}

function rounds(work: (round: number) => void, count = ROUNDS): number {
  return median(
    Array.from({ length: count }, (_, round) => {
      const start = performance.now();
      work(round);
      return performance.now() - start;
    }),
  );
}

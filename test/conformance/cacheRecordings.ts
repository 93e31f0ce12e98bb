import { isDeepStrictEqual } from "node:util";
import type { CachedMetadata } from "obsidian";
import { getAllTags } from "../workbench/markdown/allTags";
import { parseMetadata } from "../workbench/markdown/parseMetadata";

/** A note and what the app's metadata cache held for it; only the parts that are there are compared. */
interface Recording {
  readonly file: string;
  readonly contents: string;
  readonly [part: string]: unknown;
}

/** The parts of a recording, each made from our own metadata in the recording's shape. */
const PARTS: Readonly<Record<string, (cache: CachedMetadata, lines: readonly string[]) => unknown>> = {
  listItems: (cache, lines) =>
    (cache.listItems ?? []).map(({ position: { start }, task, parent }) => ({
      line: start.line,
      text: lines[start.line] ?? "",
      task: task ?? null,
      parent,
      col: start.col,
    })),
  frontmatter: (cache) => cache.frontmatter ?? null,
  headings: (cache) =>
    (cache.headings ?? []).map(({ heading, level, position }) => ({
      heading,
      level,
      line: position.start.line,
    })),
  sections: (cache) =>
    (cache.sections ?? []).map(({ type, position }) => ({
      type,
      from: position.start.line,
      to: position.end.line,
    })),
  getAllTags: (cache) => getAllTags(cache),
};

/**
 * Compares the workbench's metadata with recordings of the real app.
 *
 * @param recordings the content of a file of recordings: `{"files": [{"file", "contents", …}]}`
 * @param report takes each difference as a line that a person can read
 * @returns how many notes were the same in all that was recorded, and how many were not
 * @throws Error when it is no file of recordings
 */
export function runCacheRecordings(
  recordings: unknown,
  report: (line: string) => void,
): { passed: number; failed: number } {
  let passed = 0;
  let failed = 0;
  for (const recording of readRecordings(recordings)) {
    const differences = compare(recording);
    if (differences.length === 0) passed++;
    else failed++;
    for (const difference of differences) report(`${recording.file}: ${difference}`);
  }
  return { passed, failed };
}

function compare(recording: Recording): string[] {
  const cache = parseMetadata(recording.contents);
  const lines = recording.contents.split("\n");
  return Object.entries(PARTS).flatMap(([part, ours]) =>
    part in recording ? differences(part, recording[part], ours(cache, lines)) : [],
  );
}

/** Lists are told apart item by item, in the order of the text. */
function differences(part: string, recorded: unknown, ours: unknown): string[] {
  if (isDeepStrictEqual(recorded, ours)) return [];
  if (!Array.isArray(recorded) || !Array.isArray(ours)) return [difference(part, recorded, ours)];
  return Array.from({ length: Math.max(recorded.length, ours.length) }, (_, index) => index)
    .filter((index) => !isDeepStrictEqual(recorded[index], ours[index]))
    .map((index) => difference(`${part}[${index}]`, recorded[index], ours[index]));
}

function difference(place: string, recorded: unknown, ours: unknown): string {
  return `${place} is ${shown(ours)}, recorded was ${shown(recorded)}`;
}

function shown(value: unknown): string {
  return value === undefined ? "not there" : JSON.stringify(value);
}

function readRecordings(recordings: unknown): readonly Recording[] {
  if (!isObject(recordings) || !Array.isArray(recordings.files)) {
    throw new Error('A file of cache recordings is {"files": [{"file", "contents", …}]}.');
  }
  return recordings.files.map((file: unknown, index) => {
    if (!isObject(file) || typeof file.contents !== "string")
      throw new Error(`files[${index}] has no contents.`);
    const name = typeof file.file === "string" ? file.file : `files[${index}]`;
    return { ...file, file: name, contents: file.contents };
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

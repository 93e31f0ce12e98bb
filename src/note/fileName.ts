import { notePath, type NotePath } from "../model/notePath";

// What some system or the app itself forbids in names.
const forbidden = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}\p{Bidi_Control}]/gu;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const mostBytes = 255;
/** A longer name of a person is cut before it pushes out of a note's name what the note is. */
const mostBytesOfPartner = 120;

/** A name that every system and the app accept; null when nothing usable is left. */
export function safeName(name: string): string | null {
  const cleaned = name.normalize("NFC").replace(forbidden, " ").replace(/\s+/g, " ");
  const trimmed = cutTo(mostBytes - ".md".length, withoutEdges(cleaned));
  if (!/[\p{L}\p{N}\p{S}]/u.test(trimmed)) return null;
  return reserved.test(trimmed) ? `_${trimmed}` : trimmed;
}

/** No system likes names that begin with a dot or end with a dot or a blank. */
function withoutEdges(name: string): string {
  let [start, end] = [0, name.length];
  while (start < end && " .".includes(name.charAt(start))) start += 1;
  while (end > start && " .".includes(name.charAt(end - 1))) end -= 1;
  return name.slice(start, end);
}

/** The longest beginning that takes no more than so many bytes, without cutting a character in two. */
function cutTo(bytes: number, name: string): string {
  const encoder = new TextEncoder();
  if (encoder.encode(name).length <= bytes) return name;
  let kept = "";
  let used = 0;
  for (const character of name) {
    used += encoder.encode(character).length;
    if (used > bytes) break;
    kept += character;
  }
  return withoutEdges(kept);
}

/** What stands for the variables of a path pattern; `time` without its colon. */
export interface PathVariables {
  readonly partner: string;
  readonly date: string;
  readonly time: string;
  readonly year: string;
}

/**
 * The path that a pattern such as `{{partner}}/{{date}} {{partner}} - Agenda` makes below a folder.
 * Null when a part of it has no usable character.
 */
export function pathFor(folder: string, pattern: string, variables: PathVariables): NotePath | null {
  const partner = cutTo(mostBytesOfPartner, withoutEdges(variables.partner));
  const filled = partsOf(pattern).map((part) => fill(part, { ...variables, partner }));
  const path = safePath([...partsOf(folder), ...filled]);
  return path === null || path === "" ? null : notePath(`${path}.md`);
}

/** The path of a file in a folder of the settings, wherever that leads; null as above. */
export function pathIn(folder: string, file: string): NotePath | null {
  const path = safePath(partsOf(folder));
  if (path === null) return null;
  return notePath(path === "" ? file : `${path}/${file}`);
}

/** A folder as it is named, but never above the vault, nor hidden in it. */
export function folderInside(folder: string): string {
  const names = folder.split(/[\\/]/).map((part) => withoutEdges(part.replace(/\p{Cc}/gu, " ")));
  return names.filter((name) => name !== "").join("/");
}

function partsOf(path: string): readonly string[] {
  return path.split("/").filter((part) => part.trim() !== "");
}

function safePath(parts: readonly string[]): string | null {
  const names = parts.map(safeName);
  return names.some((name) => name === null) ? null : names.join("/");
}

function fill(part: string, variables: PathVariables): string {
  return part.replace(
    /\{\{ ?(partner|date|time|year) ?\}\}/g,
    (_, name: keyof PathVariables) => variables[name],
  );
}

/**
 * Where a note goes when its name is taken: a meeting's note gets the meeting's time, an agreement
 * the year; never a number, which sync services use for conflicts.
 */
export function otherPattern(
  pattern: string,
  variables: PathVariables,
  type: "agreement" | "closing" | "meeting",
): string {
  if (type !== "meeting") return `${pattern} {{year}}`;
  if (variables.time === "") return pattern;
  return pattern.includes("{{date}}")
    ? pattern.replace("{{date}}", "{{date}} {{time}}")
    : `${pattern} {{time}}`;
}

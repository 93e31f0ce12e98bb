import { lineEndingOf, linesOf, type TextLine } from "./lines";
import { parseFrontmatter, type Yaml } from "./frontmatter";

/** What a property is set to; null takes it away. */
export type PropertyValue = string | number | readonly string[] | null;
export type PropertyChanges = Readonly<Record<string, PropertyValue>>;

/**
 * Changes properties as text: the lines of the named keys are replaced, inserted behind the last
 * property, or taken away; every other byte stays, comments and order included. A note without
 * properties gets some. Null when the properties that are there do not parse: then nothing is safe.
 */
export function setProperties(text: string, changes: PropertyChanges, yaml: Yaml): string | null {
  if (parseFrontmatter(text, yaml) === null) return null;
  const names = Object.keys(changes);
  return names.reduce((changed, name) => setProperty(changed, name, changes[name] ?? null), text);
}

function setProperty(text: string, name: string, value: PropertyValue): string {
  const ending = lineEndingOf(text);
  const block = blockOf(linesOf(text));
  const line = value === null ? "" : formatProperty(name, value).join(ending) + ending;
  if (block === null) {
    const mark = text.startsWith("\uFEFF") ? 1 : 0;
    return value === null ? text : `${text.slice(0, mark)}---${ending}${line}---${ending}${text.slice(mark)}`;
  }
  const entry = entryOf(block.lines, name);
  if (entry === null) return text.slice(0, block.closing.start) + line + text.slice(block.closing.start);
  return text.slice(0, entry.start) + line + text.slice(entry.end);
}

interface PropertyBlock {
  readonly lines: readonly TextLine[];
  readonly closing: TextLine;
}

function blockOf(lines: readonly TextLine[]): PropertyBlock | null {
  if (!/^\uFEFF?---[ \t]*$/.test(lines[0]?.text ?? "")) return null;
  const at = lines.findIndex(({ text }, line) => line > 0 && /^---[ \t]*$/.test(text));
  const closing = lines[at];
  return closing === undefined ? null : { lines: lines.slice(1, at + 1), closing };
}

/** The range of a key and its value: up to the next line that starts a key, a comment, or nothing. */
function entryOf(lines: readonly TextLine[], name: string): { start: number; end: number } | null {
  const at = lines.findIndex(({ text }) => keyOf(text) === name);
  const first = lines[at];
  if (first === undefined) return null;
  const behind = lines.slice(at + 1);
  const stop = behind.findIndex(({ text }, offset) => !continues(text) && !gapContinues(behind, offset));
  return { start: first.start, end: (behind[stop] ?? first).start };
}

function keyOf(line: string): string | null {
  const [, double, single, plain] = /^(?:"([^"]*)"|'([^']*)'|([^\s:"'#-][^:]*)):(?:\s|$)/.exec(line) ?? [];
  return (double ?? single ?? plain)?.trim() ?? null;
}

/** Indented lines and list items belong to the key above. */
function continues(line: string): boolean {
  return /^(?:[ \t]+\S|-(?:\s|$))/.test(line) && !/^---/.test(line);
}

/** Blank lines within a value of several lines belong to it; those behind it do not. */
function gapContinues(lines: readonly TextLine[], at: number): boolean {
  if ((lines[at]?.text ?? "x").trim() !== "") return false;
  const next = lines.slice(at).find(({ text }) => text.trim() !== "");
  return next !== undefined && continues(next.text);
}

/** A property as lines of YAML; lists as the app writes them, an item a line. */
export function formatProperty(name: string, value: Exclude<PropertyValue, null>): readonly string[] {
  if (typeof value === "string") return [`${name}: ${formatText(value)}`];
  if (typeof value === "number") return [`${name}: ${value}`];
  return value.length === 0 ? [`${name}: []`] : [`${name}:`, ...value.map((text) => `  - ${formatText(text)}`)];
}

const plainText = /^[A-Za-z][\w ./()-]*$/;
const dayOrStamp = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2})?$/;
const yamlWords = new Set(["true", "false", "yes", "no", "on", "off", "null", "y", "n"]);

/** Quoted wherever YAML could read something else; JSON's quotes are YAML's. */
function formatText(text: string): string {
  const isPlain = plainText.test(text) && !yamlWords.has(text.toLowerCase()) && text === text.trim();
  return isPlain || dayOrStamp.test(text) ? text : JSON.stringify(text);
}

import { lineEndingOf, linesOf, type TextLine } from "./lines";
import { parseFrontmatter, type Yaml } from "./frontmatter";
import type { Properties } from "./property";
import { yamlText } from "./yamlText";

/** What a property is set to; null takes it away. */
export type PropertyValue = string | number | readonly string[] | null;
/** What properties are set to, by their names. */
export type PropertyChanges = Readonly<Record<string, PropertyValue>>;

/**
 * Changes properties as text: the lines of the named keys are replaced, inserted behind the last
 * property, or taken away; every other byte stays, comments and order included. What a key says
 * already is not written again. A note without properties gets some. Null when the properties that are
 * there do not parse, or would not say what they should: then nothing is safe.
 */
export function setProperties(text: string, changes: PropertyChanges, yaml: Yaml): string | null {
  const there = parseFrontmatter(text, yaml)?.properties;
  if (there === undefined) return null;
  const wanted = Object.entries(changes).filter(([name, value]) => !says(there, name, value));
  if (wanted.length === 0) return text;
  const changed = wanted.reduce((so, [name, value]) => setProperty(so, name, value), text);
  const after = parseFrontmatter(changed, yaml)?.properties;
  if (after === undefined || !wanted.every(([name, value]) => says(after, name, value))) return null;
  const others = (all: Properties): string =>
    yaml.stringify(
      without(
        all,
        wanted.map(([name]) => name),
      ),
    );
  return others(after) === others(there) ? changed : null;
}

function says(properties: Properties, name: string, value: PropertyValue): boolean {
  const said = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (value === null) return said === undefined;
  if (!Array.isArray(value)) return said === value;
  return Array.isArray(said) && said.length === value.length && value.every((text, at) => said[at] === text);
}

function without(properties: Properties, names: readonly string[]): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
}

function setProperty(text: string, name: string, value: PropertyValue): string {
  const ending = lineEndingOf(text);
  const block = blockOf(linesOf(text));
  const entry = block === null ? null : entryOf(block.lines, name);
  const lines = value === null ? [] : formatProperty(name, value, entry?.comment ?? "");
  const line = lines.map((part) => part + ending).join("");
  if (block === null) {
    const mark = text.startsWith("\uFEFF") ? 1 : 0;
    return value === null ? text : `${text.slice(0, mark)}---${ending}${line}---${ending}${text.slice(mark)}`;
  }
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

interface Entry {
  readonly start: number;
  readonly end: number;
  /** The comment behind the value on the key's own line, with the blanks before it. */
  readonly comment: string;
}

const keyPattern = /^(?:"([^"]*)"|'([^']*)'|([^\s:"'#-][^:]*)):(?:\s|$)/;

/** A key and its value: up to the next line that starts a key, and without comments and blanks before that. */
function entryOf(lines: readonly TextLine[], name: string): Entry | null {
  const at = lines.findIndex(({ text }) => keyOf(text) === name);
  const first = lines[at];
  if (first === undefined) return null;
  const value = first.text.slice(keyPattern.exec(first.text)?.[0].length);
  let last = at;
  let holdsBlock = false;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next]?.text ?? "";
    holdsBlock ||= opensBlock(lines[next - 1]?.text ?? "");
    if (continues(line, holdsBlock)) last = next;
    else if (!blankOrComment.test(line)) break;
  }
  return { start: first.start, end: lines[last + 1]?.start ?? first.start, comment: commentBehind(value) };
}

function keyOf(line: string): string | null {
  const [, double, single, plain] = keyPattern.exec(line) ?? [];
  return (double ?? single ?? plain)?.trim() ?? null;
}

const blankOrComment = /^[ \t]*(?:#|$)/;

/** Whether a block of text begins below the line, in which a `#` is no comment. */
function opensBlock(line: string): boolean {
  return /[|>][-+0-9]{0,2}\s*(?:#.*)?$/.test(line);
}

/** Indented lines and list items belong to the key above; comments only where they may be text. */
function continues(line: string, holdsBlock: boolean): boolean {
  return (holdsBlock ? /^[ \t]+[^ \t]|^-(?:\s|$)/ : /^[ \t]+[^ \t#]|^-(?:\s|$)/).test(line);
}

/** Looks behind a quoted text or a list in brackets, which may hold a `#` of their own. */
function commentBehind(value: string): string {
  const quoted = /^\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[[^\]"']*\])/.exec(value)?.[0] ?? "";
  const rest = value.slice(quoted.length);
  const sign = /^\s*["'[{]/.test(rest) ? -1 : ` ${rest}`.search(/\s#/);
  return sign === -1 ? "" : rest.slice(rest.slice(0, sign).trimEnd().length);
}

/** A property as lines of YAML, a comment behind the first; lists as the app writes them, an item a line. */
function formatProperty(
  name: string,
  value: Exclude<PropertyValue, null>,
  comment: string,
): readonly string[] {
  const behind = comment === "" || /^\s/.test(comment) ? comment : ` ${comment}`;
  if (typeof value === "string") return [`${name}: ${yamlText(value)}${behind}`];
  if (typeof value === "number") return [`${name}: ${value}${behind}`];
  if (value.length === 0) return [`${name}: []${behind}`];
  return [`${name}:${behind}`, ...value.map((text) => `  - ${yamlText(text)}`)];
}

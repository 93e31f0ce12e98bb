import matter from "gray-matter";
import type { Properties } from "./property";

/** The app's own YAML, handed in: gray-matter's would turn days into instants of UTC. */
export interface Yaml {
  /** Throws when the text is no YAML. */
  parse(text: string): unknown;
  stringify(value: object): string;
}

/** A text taken apart where its properties end. */
export interface Frontmatter {
  readonly properties: Properties;
  /** All below the properties. */
  readonly body: string;
}

const opening = /^\uFEFF?---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|(?![\s\S]))/m;

/**
 * Takes a text apart into properties and body. A text without properties is all body. Null when what
 * stands between the lines of dashes is no set of properties.
 *
 * Only a bare `---` opens properties: behind the dashes gray-matter would read the name of a language.
 */
export function parseFrontmatter(text: string, yaml: Yaml): Frontmatter | null {
  const block = blockOf(text);
  if (block === null) return { properties: {}, body: text };
  const properties = propertiesIn(block.yaml, yaml);
  return properties === null ? null : { properties, body: text.slice(block.end) };
}

/** Where the text below the properties starts; 0 where there are none, or where they do not end. */
export function bodyStart(text: string): number {
  return blockOf(text)?.end ?? 0;
}

function blockOf(text: string): { readonly yaml: string; readonly end: number } | null {
  const start = opening.exec(text)?.[0].length ?? text.length;
  const rest = text.slice(start);
  const close = closing.exec(rest);
  return close && { yaml: rest.slice(0, close.index), end: start + close.index + close[0].length };
}

/** What stands between the lines of dashes, handed to gray-matter in a form that it cannot misread. */
function propertiesIn(block: string, yaml: Yaml): Properties | null {
  // Any line that begins with dashes would end the properties for gray-matter; to YAML it is an error.
  if (/^---/m.test(block)) return null;
  try {
    const engine = {
      parse: (input: string) => recordOf(yaml.parse(input)),
      stringify: (value: object) => yaml.stringify(value),
    };
    // With options, gray-matter keeps no cache of what it has seen.
    return matter(`---\n${block}\n---\n`, { language: "yaml", engines: { yaml: engine } }).data;
  } catch {
    return null;
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value))
    throw new TypeError("Properties are names with values.");
  return { ...value };
}

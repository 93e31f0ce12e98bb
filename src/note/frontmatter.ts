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
const closing = /\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Takes a text apart into properties and body. A text without properties is all body. Null when what
 * stands between the lines of dashes is no set of properties.
 *
 * Only a bare `---` opens properties: behind the dashes gray-matter would read the name of a language.
 */
export function parseFrontmatter(text: string, yaml: Yaml): Frontmatter | null {
  const open = opening.exec(text);
  const rest = text.slice(open?.[0].length ?? 0);
  if (open === null || !(rest.startsWith("---") || closing.test(rest))) return { properties: {}, body: text };
  try {
    const engine = { parse: (input: string) => recordOf(yaml.parse(input)), stringify: (value: object) => yaml.stringify(value) };
    // With options, gray-matter keeps no cache of what it has seen.
    const { data, content } = matter(text, { language: "yaml", engines: { yaml: engine } });
    return { properties: data, body: content };
  } catch {
    return null;
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value)) throw new TypeError("Properties are names with values.");
  return { ...value };
}

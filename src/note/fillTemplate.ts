import { lineEndingOf } from "./lines";

/** What a template's variables stand for. An empty text is a known variable without a value. */
export interface TemplateVariables {
  readonly values: Readonly<Record<string, string>>;
  /** Formats the meeting's day or time by a pattern of the user's (`{{date:dddd}}`), as the app does. */
  readonly formatted: (name: "date" | "time", pattern: string) => string;
}

export interface FilledTemplate {
  readonly text: string;
  /** Names of variables that nobody knows; they are left as they are. */
  readonly unknown: readonly string[];
}

const variablePattern = /\{\{ ?([a-z][a-z-]*) ?(?::([^{}\n]*))?\}\}/gi;

/**
 * Puts values in the place of `{{variables}}`, once: what a value brings is never filled in again, and
 * is made harmless. A line of which nothing is left but its list marker and box, because its variables
 * are empty, goes. Values take on the template's line endings.
 */
export function fillTemplate(template: string, variables: TemplateVariables): FilledTemplate {
  const unknown = new Set<string>();
  const ending = lineEndingOf(template);
  const lines = template.split("\n").flatMap((line) => {
    const filled = line.replace(variablePattern, (written: string, name: string, pattern?: string) => {
      const value = valueOf(name.toLowerCase(), pattern, variables);
      if (value === null) unknown.add(name);
      return value === null ? written : harmlessLines(value).replace(/\r?\n/g, ending);
    });
    if (filled !== line && isEmptyLine(filled)) return [];
    // Two values side by side could still make up what the template's own line does not say.
    return [line.includes("<%") ? filled : harmlessLines(filled)];
  });
  return { text: lines.join("\n"), unknown: [...unknown] };
}

function valueOf(
  name: string,
  pattern: string | undefined,
  { values, formatted }: TemplateVariables,
): string | null {
  if (pattern !== undefined)
    return name === "date" || name === "time" ? formatted(name, pattern.trim()) : null;
  return Object.hasOwn(values, name) ? (values[name] ?? null) : null;
}

function isEmptyLine(line: string): boolean {
  return /^[\s>]*(?:(?:[-*+]|\d+[.)])\s*(?:\[.\]\s*)?)?$/.test(line);
}

/**
 * Text of the user's on its way into a new note, in one line and made harmless: what Templater would
 * run where it is set to run in new notes is taken apart.
 */
export function harmless(text: string): string {
  return harmlessLines(text.replace(/\s+/g, " ").trim());
}

/** The same for text that keeps its lines. */
export function harmlessLines(text: string): string {
  return text.replaceAll("<%", "< %");
}

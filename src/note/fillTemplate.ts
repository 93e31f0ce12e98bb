import { fillProperty, type FillVariables } from "./fillProperty";
import { bodyStart } from "./frontmatter";
import { harmlessLines, openingNoComment } from "./harmless";
import { lineEndingOf } from "./lines";

/** What a template's variables stand for. An empty text is a known variable without a value. */
export interface TemplateVariables {
  readonly values: Readonly<Record<string, string>>;
  /** Formats the meeting's day or time by a pattern of the user's (`{{date:dddd}}`), as the app does. */
  readonly formatted: (name: "date" | "time", pattern: string) => string;
}

/** A template once its variables are filled in. */
export interface FilledTemplate {
  readonly text: string;
  /** Names of variables that nobody knows; they are left as they are. */
  readonly unknown: readonly string[];
}

const variablePattern = /\{\{ ?([a-z][a-z-]*) ?(?::([^{}\n]*))?\}\}/gi;

/**
 * Puts values in the place of `{{variables}}`, once: what a value brings is never filled in again, and is made
 * harmless: it runs nothing and hides nothing. A line of which nothing is left but its list marker and box,
 * because its variables are empty, goes. Values take on the template's line endings; in the template's
 * properties they are written as YAML. Templater's commands are its own: in them nothing is filled in.
 */
export function fillTemplate(template: string, variables: TemplateVariables): FilledTemplate {
  const unknown = new Set<string>();
  const ending = lineEndingOf(template);
  const { text, withCommands } = withoutCommands(template);
  const fill: FillVariables = (line, written) =>
    line.replace(variablePattern, (whole: string, name: string, pattern: string | undefined, at: number) => {
      const value = valueOf(name.toLowerCase(), pattern, variables);
      if (value === null) unknown.add(name);
      return value === null ? whole : written(harmlessLines(value.replaceAll(place, "")), at, name);
    });
  const body = text.slice(0, bodyStart(text)).split("\n").length - 1;
  const lines = text.split("\n").flatMap((line, at) => {
    const filled = at < body ? fillProperty(line, fill) : fillText(line, fill, ending);
    // Two values side by side could still make up what neither says.
    return filled === null ? [] : [harmlessLines(filled)];
  });
  return { text: withCommands(lines.join("\n")), unknown: [...unknown] };
}

function fillText(line: string, fill: FillVariables, ending: string): string | null {
  const filled = fill(line, (value, at, name) => {
    // What moves stands as it stood, with the comments in it.
    const shown = name.toLowerCase() === "items" ? value : openingNoComment(value);
    return (isInComment(line, at) ? shown.replaceAll("-->", "-- >") : shown).replace(/\r?\n/g, ending);
  });
  return filled !== line && isEmptyLine(filled) ? null : filled;
}

function isInComment(line: string, at: number): boolean {
  return line.lastIndexOf("<!--", at) > line.lastIndexOf("-->", at);
}

/** Stands for a command while the text around it is filled in: no text of a person has it. */
const place = "\0";

/** Takes out of a template what Templater is to run, with the way to put it back. */
function withoutCommands(template: string): {
  readonly text: string;
  readonly withCommands: (text: string) => string;
} {
  const commands: string[] = [];
  const text = template.replace(/<%[\s\S]*?(?:%>|$)|\0/g, (command) => {
    commands.push(command);
    return place;
  });
  return { text, withCommands: (filled) => filled.replaceAll(place, () => commands.shift() ?? "") };
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

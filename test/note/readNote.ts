import { outlineOf } from "../../src/host/noteOutline";
import { headingWords } from "../../src/host/feedRules";
import { notePath } from "../../src/model/notePath";
import type { ParsedNote } from "../../src/model/note";
import type { Yaml } from "../../src/note/frontmatter";
import { leadWords } from "../../src/note/leadWords";
import type { ReadingRules } from "../../src/note/noteReading";
import { parseNote } from "../../src/note/parseNote";
import { noteTexts } from "../../src/text/languages";
import { parseMetadata } from "../workbench/markdown/parseMetadata";
import { parseYaml } from "../workbench/markdown/parseYaml";
import { stringifyYaml } from "../workbench/markdown/stringifyYaml";

/** YAML as the app reads and writes it. */
export const yaml: Yaml = { parse: parseYaml, stringify: stringifyYaml };

/** The rules of somebody who has changed no setting. */
export const readingRules: ReadingRules = {
  headings: headingWords(noteTexts),
  leads: leadWords(noteTexts),
  tag: "mentoring",
  extraMarks: { done: "", cancelled: "" },
};

/** Reads a note from its Markdown, as the plugin does in the app. */
export function readNote(text: string, rules: ReadingRules = readingRules): ParsedNote | null {
  return parseNote(notePath("Note.md"), text, outlineOf(parseMetadata(text)), rules);
}

/** The same for a note that must be of a kind. */
export function readAs<Kind extends ParsedNote["kind"]>(
  kind: Kind,
  text: string,
): Extract<ParsedNote, { readonly kind: Kind }> {
  const note = readNote(text);
  if (!isOf(kind, note)) throw new Error(`Not read as ${kind}: ${text}`);
  return note;
}

function isOf<Kind extends ParsedNote["kind"]>(
  kind: Kind,
  note: ParsedNote | null,
): note is Extract<ParsedNote, { readonly kind: Kind }> {
  return note?.kind === kind;
}

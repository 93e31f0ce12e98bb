import type { NoteType } from "../model/note";
import type { SectionText } from "../text/noteTexts";
import { fillTemplate, type TemplateVariables } from "./fillTemplate";
import { harmless, harmlessLines } from "./harmless";
import { parseFrontmatter, type Yaml } from "./frontmatter";
import { noteTypeOf, typeProperty } from "./noteType";
import { textsOf } from "./property";
import { setProperties, type PropertyChanges, type PropertyValue } from "./setProperties";

/** What goes into a new note: the text it is made from, and the values for it. */
export interface NoteDraft {
  readonly type: NoteType;
  /** Markdown with variables: the user's own template, or a shipped one. */
  readonly template: string;
  readonly variables: TemplateVariables;
  /** Properties in the order in which they are written; those without a value are left out. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** The text of a note that is about to be made. */
export interface NewNoteText {
  readonly text: string;
  /** Variables of the template that nobody knows. */
  readonly unknown: readonly string[];
}

/** What nobody was asked for and we only propose: a template that says it is right. */
const proposals = ["review"];

/**
 * The text of a new note. The template's own properties stay; ours win where both say something, since they
 * make the note ours, or are what the person has just entered. Null when the template's properties do not
 * parse once its variables are filled in.
 */
export function composeNote(draft: NoteDraft, yaml: Yaml): NewNoteText | null {
  const { text: filled, unknown } = fillTemplate(draft.template, draft.variables);
  const theirs = parseFrontmatter(filled, yaml);
  if (theirs === null) return null;
  const said = proposals.filter((name) => textsOf(theirs.properties[name]).length > 0);
  const ours = Object.entries(given(draft.properties)).filter(([name]) => !said.includes(name));
  const changes = { ...typeChange(draft.type, theirs.properties["type"]), ...Object.fromEntries(ours) };
  const text = setProperties(filled, changes, yaml);
  return text === null ? null : { text, unknown };
}

/** The draft of a note that will have this name: templates call it `{{title}}`, as the app's own do. */
export function titled(draft: NoteDraft, title: string): NoteDraft {
  const { values, formatted } = draft.variables;
  return { ...draft, variables: { values: { ...values, title: harmless(title) }, formatted } };
}

/** `type` says that the note is ours; where the template uses it for something else, `mentoring` does. */
export function typeChange(type: NoteType, theirs: unknown): PropertyChanges {
  const said = noteTypeOf({ type: theirs });
  if (said === type) return {};
  return said === null && textsOf(theirs).length > 0 ? { mentoring: type } : { type: typeProperty(type) };
}

/** The properties that have a value, made harmless as all that comes into a note from elsewhere. */
export function given(properties: PropertyChanges): PropertyChanges {
  const withValue = Object.entries(properties).filter(([, value]) => isGiven(value));
  return Object.fromEntries(withValue.map(([name, value]) => [name, harmlessValue(value)]));
}

function harmlessValue(value: PropertyValue): PropertyValue {
  if (typeof value === "string") return harmlessLines(value);
  return value === null || typeof value === "number" ? value : value.map(harmlessLines);
}

function isGiven(value: PropertyValue): boolean {
  return value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
}

/** A note that holds properties alone, such as a scheduled agenda. */
export function propertiesAlone(type: NoteType, properties: NoteDraft["properties"], yaml: Yaml): string {
  const text = setProperties("", { ...typeChange(type, undefined), ...given(properties) }, yaml);
  if (text === null) throw new RangeError("A note without text has no properties that could be broken.");
  return text;
}

/**
 * A shipped template: sections one below the other, without blank lines, so that the whole note is in sight on
 * a laptop.
 *
 * @param nested sections inside the last one
 */
export function templateOf(sections: readonly SectionText[], nested: readonly SectionText[] = []): string {
  const atLevel =
    (marks: string) =>
    ({ heading, body }: SectionText): string =>
      `${marks} ${heading}\n${body === "" ? "" : `${body}\n`}`;
  return [...sections.map(atLevel("##")), ...nested.map(atLevel("###"))].join("");
}

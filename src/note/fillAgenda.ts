import { addToSection, type SectionPlace } from "./addToSection";
import { fillTemplate } from "./fillTemplate";
import { parseFrontmatter, type Yaml } from "./frontmatter";
import { itemsAlone } from "./itemsAlone";
import { lineEndingOf, linesOf } from "./lines";
import { given, type NewNoteText, type NoteDraft } from "./newNote";
import type { Properties } from "./property";
import { setProperties, type PropertyChanges, type PropertyValue } from "./setProperties";

/**
 * Fills a scheduled agenda, which holds properties alone, or action items beside them: these stay. What the
 * template's own properties say is added where the agenda does not say it. Null when somebody wrote in it,
 * or when its properties do not parse: then it is left as it is.
 *
 * @param place where action items stand in an agenda
 */
export function fillAgenda(
  text: string,
  draft: NoteDraft,
  yaml: Yaml,
  place: SectionPlace,
): NewNoteText | null {
  const there = parseFrontmatter(text, yaml);
  const { text: filled, unknown } = fillTemplate(draft.template, draft.variables);
  const ours = parseFrontmatter(filled, yaml);
  if (there === null || ours === null) return null;
  const items = itemsAlone(
    linesOf(there.body).map((line) => line.text),
    place.words,
  );
  if (items === null) return null;
  const ending = lineEndingOf(text);
  const changes = { ...lacking(there.properties, ours.properties), ...given(draft.properties) };
  const head = text.slice(0, text.length - there.body.length).trimEnd();
  const changed = setProperties(head + ending, changes, yaml);
  if (changed === null) return null;
  const body = ours.body.trimStart().replace(/\r?\n/g, ending);
  const whole = withItems(changed + body, items, place);
  return whole === null ? null : { text: whole, unknown };
}

/** Null where a template leaves code or a comment open, so that the items would be lost in it. */
function withItems(text: string, items: readonly string[], place: SectionPlace): string | null {
  return items.reduce<string | null>((so, item) => so && addToSection(so, item, place), text);
}

/** The properties that a template brings and the agenda lacks, as far as they are texts, numbers or lists. */
function lacking(there: Properties, brought: Properties): PropertyChanges {
  const names = Object.keys(brought).filter((name) => !(name in there));
  return given(Object.fromEntries(names.map((name) => [name, plainValue(brought[name])] as const)));
}

function plainValue(value: unknown): PropertyValue {
  if (typeof value === "string" || typeof value === "number") return value;
  if (!Array.isArray(value)) return null;
  const parts: readonly unknown[] = value;
  const texts = parts.filter((part) => typeof part === "string");
  return texts.length === parts.length ? texts : null;
}

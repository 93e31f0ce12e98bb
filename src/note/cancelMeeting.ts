import type { NoteTexts } from "../text/noteTexts";
import { parseFrontmatter, type Yaml } from "./frontmatter";
import { harmlessInText } from "./harmless";
import { lineEndingOf } from "./lines";
import { setProperties } from "./setProperties";

/**
 * An agenda whose meeting is called off. The reason is the first thing to be read below the properties.
 * Null when these do not parse.
 *
 * @param reason a line of Markdown; null where there is none to give
 */
export function cancelledAgenda(text: string, reason: string | null, yaml: Yaml): string | null {
  const changed = setProperties(text, { status: "cancelled" }, yaml);
  const body = changed === null ? null : (parseFrontmatter(changed, yaml)?.body ?? null);
  if (changed === null || body === null || reason === null) return changed;
  const ending = lineEndingOf(changed);
  const properties = changed.slice(0, changed.length - body.length);
  const closed = properties.endsWith("\n") ? properties : properties + ending;
  const gap = body.trim() === "" || /^\s*\n/.test(body) ? "" : ending;
  return `${closed}${ending}${reason}${ending}${gap}${body}`;
}

/** Why a meeting is called off, in the words of a note; null where nothing was entered. */
export function reasonLine(reason: string, { changes, labeled }: NoteTexts): string | null {
  const said = harmlessInText(reason);
  return said === "" ? null : labeled(changes.canceled, said);
}

import { noteTypes, type NoteType } from "../model/note";
import { textsOf, wordOf, type Properties } from "./property";

/** The `type` that notes of ours carry. */
export function typeProperty(type: NoteType): string {
  return `mentoring-${type}`;
}

const byTypeProperty = new Map<unknown, NoteType>(noteTypes.map((type) => [typeProperty(type), type]));

/**
 * What a note is for: its `type` says so, alone or among others, or its `mentoring` property where
 * `type` serves something else. Null for a note that is not ours.
 */
export function noteTypeOf(properties: Properties | null): NoteType | null {
  if (properties === null) return null;
  const alone = byTypeProperty.get(properties["type"]);
  if (alone !== undefined) return alone;
  const types = textsOf(properties["type"]).map((text) => byTypeProperty.get(text.toLowerCase()));
  return noteTypes.find((type) => types.includes(type)) ?? wordOf(properties["mentoring"], noteTypes);
}

const typeLine =
  /^(?:(?:type\s*:.*|[ \t]*- .*)\bmentoring-|mentoring\s*:.*\b)(agreement|agenda|recap|closing)\b/;

/** What a note whose properties do not parse says it is for, by the look of its lines; or null. */
export function noteTypeByLook(text: string): NoteType | null {
  const [, ...lines] = text.slice(0, 4000).split("\n---")[0]?.split("\n") ?? [];
  for (const line of lines) {
    const word = typeLine.exec(line)?.[1];
    if (word !== undefined) return noteTypes.find((type) => type === word) ?? null;
  }
  return null;
}

import type { Strings } from "../text/strings";

/** Words that a base shows. */
type BaseWords = Strings["base"];

/** Whether the note has a type, said in either of the two properties and maybe among others. */
function isOfType(type: string): object {
  return {
    or: [`list(note.type).contains("mentoring-${type}")`, `list(note.mentoring).contains("${type}")`],
  };
}

/**
 * A base of the mentoring notes: upcoming meetings, recaps to send, history by relationship, agreements
 * by their end. Only what Obsidian's help documents ("Bases syntax", "Functions") is used, so the order of
 * the rows is that of the groups.
 *
 * @param templates the folder whose notes never count; empty for none
 * @returns the content of a `.base` file, to be written as YAML
 */
export function baseFile(words: BaseWords, templates: string): object {
  return {
    filters: {
      and: [
        { or: ["agreement", "agenda", "recap", "closing"].map(isOfType) },
        ...(templates === "" ? [] : [{ not: [`file.inFolder(${JSON.stringify(templates)})`] }]),
      ],
    },
    formulas: { people: '[mentor, mentee].filter(value.isTruthy()).join(", ")' },
    properties: Object.fromEntries(
      Object.entries(words.properties).map(([name, displayName]) => [name, { displayName }]),
    ),
    views: [
      view(words.upcoming, {
        filters: { and: [isOfType("agenda"), 'note.status == "planned"', "note.date >= today()"] },
        groupBy: { property: "note.date", direction: "ASC" },
        order: ["file.name", "note.time", "formula.people", "note.focus", "note.format", "note.place"],
      }),
      view(words.toSend, {
        filters: { and: [isOfType("recap"), "!note.sent"] },
        groupBy: { property: "note.date", direction: "DESC" },
        order: ["file.name", "formula.people", "note.focus"],
      }),
      view(words.history, {
        filters: { and: [isOfType("recap")] },
        groupBy: { property: "formula.people", direction: "ASC" },
        order: ["file.name", "note.date", "note.focus", "note.duration", "note.format"],
      }),
      view(words.ending, {
        filters: { and: [isOfType("agreement"), 'note.status != "closed"', "note.ends"] },
        groupBy: { property: "note.ends", direction: "ASC" },
        order: ["file.name", "formula.people", "note.status", "note.review", "note.objective"],
      }),
    ],
  };
}

function view(name: string, content: object): object {
  return { type: "table", name, ...content };
}

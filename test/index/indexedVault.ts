import { outlineOf } from "../../src/host/noteOutline";
import { headingWords } from "../../src/host/feedRules";
import type { Dashboard, ItemRow, PersonRow } from "../../src/index/dashboard";
import { ItemRows, type HasRow } from "../../src/index/itemRows";
import { NoteIndex } from "../../src/index/noteIndex";
import type { LinkResolver, UserNames } from "../../src/index/people";
import { queryDashboard } from "../../src/index/queryDashboard";
import type { ParsedNote } from "../../src/model/note";
import { notePath } from "../../src/model/notePath";
import type { Relationship } from "../../src/model/relationship";
import { defaultSettings } from "../../src/model/settings";
import { leadWords } from "../../src/note/leadWords";
import { parseNote } from "../../src/note/parseNote";
import type { ReadingRules } from "../../src/note/noteReading";
import { noteTexts } from "../../src/text/languages";
import { parseMetadata } from "../workbench/markdown/parseMetadata";
import { LinkResolver as AppLinks } from "../workbench/vault/linkResolver";
import { MemoryStorage } from "../workbench/vault/memoryStorage";
import { Vault } from "../workbench/vault/vault";

export const maya: UserNames = {
  name: "Maya Lindqvist",
  aliases: ["Maya"],
  note: "People/Maya Lindqvist.md",
};

/** Notes are read by the shipped words and the default settings. */
export const rules: ReadingRules = {
  headings: headingWords(noteTexts),
  leads: leadWords(noteTexts),
  tag: defaultSettings.tag,
  extraMarks: defaultSettings.extraMarks,
};

/** A note as the index takes it in; null for one that takes no part. */
export function parsed(path: string, text: string): ParsedNote | null {
  return parseNote(notePath(path), text, outlineOf(parseMetadata(text)), rules);
}

/** Links lead where the app's rules lead them, among the files of a vault as they are at the moment. */
export function linksIn(vault: Vault): LinkResolver {
  const links = new AppLinks(vault);
  return (target, from) => {
    const file = links.resolve(target, from);
    return file === null ? null : notePath(file.path);
  };
}

/** An index of all these texts, with links between them resolved. */
export async function indexOf(texts: Readonly<Record<string, string>>, user = maya): Promise<NoteIndex> {
  const vault = new Vault(new MemoryStorage(texts), "Test");
  await vault.load();
  const index = new NoteIndex(linksIn(vault), user);
  for (const [path, text] of Object.entries(texts)) putText(index, path, text);
  return index;
}

export function putText(index: NoteIndex, path: string, text: string): void {
  const note = parsed(path, text);
  if (note === null) index.remove(notePath(path));
  else index.put(note);
}

export function dashboardOf(index: NoteIndex, now: Date): Dashboard {
  return queryDashboard(index, now, defaultSettings);
}

/** The rows of all items, open or not unless told otherwise. */
export function allRows(index: NoteIndex, now: Date, hasRow: HasRow = () => true): readonly ItemRow[] {
  const rows = new ItemRows(index);
  return [...index.relationships(), null].flatMap((relationship) => rows.of(relationship, now, hasRow));
}

/** The one relationship of the notes. */
export function onlyRelationship(index: NoteIndex): Relationship {
  const [only, ...others] = index.relationships();
  if (only === undefined || others.length > 0)
    throw new Error(`${others.length + 1} relationships, not one.`);
  return only;
}

export function personNamed({ people }: Dashboard, name: string): PersonRow {
  const row = people.find((person) => person.name === name);
  if (row === undefined)
    throw new Error(`Nobody is called ${name}, but ${people.map((one) => one.name).join(", ")}.`);
  return row;
}

/** The one item in the dashboard whose words begin so. */
export function itemCalled({ items }: Dashboard, beginning: string): ItemRow {
  const rows = items
    .flatMap((group) => group.rows)
    .filter(({ item }) => item.description.startsWith(beginning));
  const [only, ...others] = rows;
  if (only === undefined || others.length > 0)
    throw new Error(`${rows.length} items begin with ${beginning}.`);
  return only;
}

/** A note with these properties, a line each as they stand in the file, and this text. */
export function note(properties: readonly string[], body = ""): string {
  return `---\n${properties.join("\n")}\n---\n${body}`;
}

export function agreement(properties: readonly string[] = [], body = ""): string {
  return note(
    ["type: mentoring-agreement", 'mentor: "[[Ana Silva]]"', 'mentee: "[[Maya Lindqvist]]"', ...properties],
    body,
  );
}

export function agenda(date: string, properties: readonly string[] = [], body = ""): string {
  return note(["type: mentoring-agenda", 'mentor: "[[Ana Silva]]"', `date: ${date}`, ...properties], body);
}

export function recap(date: string, properties: readonly string[] = [], body = ""): string {
  return note(["type: mentoring-recap", 'mentor: "[[Ana Silva]]"', `date: ${date}`, ...properties], body);
}

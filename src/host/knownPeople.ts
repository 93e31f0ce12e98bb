import { getLinkpath } from "obsidian";
import { nameOfTarget } from "../note/link";
import type { PersonName } from "../model/person";
import type { Surroundings } from "./surroundings";

/** Folders, types and tags by which people mark notes about persons. */
const personWords = new Set([
  ...["person", "persons", "people", "contact", "contacts"],
  ...["personen", "leute", "kontakt", "kontakte"],
  ...["personne", "personnes", "gens"],
  ...["persona", "personas", "gente", "contacto", "contactos"],
  ...["pessoa", "pessoas", "contato", "contatos"],
  ...["人", "人々", "人物", "人脈", "連絡先", "人员", "人脉", "联系人"],
]);

/** Properties whose links lead to persons, whether the notes about them are there or not. */
const personProperties =
  /^(?:with|person|people|attendees?|participants?|mentors?|mentees?|coach|contacts?)(?:\.\d+)?$/i;

/**
 * Whom the vault knows, for the form to suggest: those of the relationships, then every note about a
 * person, told by its folder, type or tag, then everybody whom a property links to. All of it is in the app's
 * cache: no note is read.
 */
export function knownPeople({ app, index, settings }: Surroundings): readonly PersonName[] {
  const people = new Map<string, PersonName>();
  const { name: own, aliases, ownNote } = settings.current;
  const add = (name: string, target: string | null): void => {
    const isUser = name === own || aliases.includes(name);
    if (name !== "" && !isUser && !people.has(name)) people.set(name, { name, target });
  };
  for (const { partner } of index.relationships()) add(partner.name, partner.target);
  const linked = new Set<string>();
  for (const file of app.vault.getMarkdownFiles()) {
    const cache = app.metadataCache.getFileCache(file);
    for (const { key, link } of cache?.frontmatterLinks ?? [])
      if (personProperties.test(key)) linked.add(getLinkpath(link));
    if (file.path === ownNote || !isAboutPerson(cache?.frontmatter, file.path)) continue;
    const target = app.metadataCache.fileToLinktext(file, "", true);
    add(nameOfTarget(target), target);
  }
  for (const target of linked) add(nameOfTarget(target), target);
  return [...people.values()];
}

function isAboutPerson(properties: Readonly<Record<string, unknown>> | undefined, path: string): boolean {
  const folders = path.split("/").slice(0, -1);
  return [folders, properties?.["type"], properties?.["tags"]].some(namesPersons);
}

function namesPersons(value: unknown): boolean {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.some(
    (word) => typeof word === "string" && personWords.has(word.toLowerCase().replace(/^#/, "")),
  );
}

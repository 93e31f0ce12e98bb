import { nameOfTarget } from "../note/link";
import type { PersonName } from "../model/person";
import type { Surroundings } from "./surroundings";

/** Properties and tags by which people mark notes about persons. */
const personTypes = new Set(["person", "people", "contact"]);
const personTags = new Set(["person", "people", "contact", "contacts"]);

/**
 * Whom the vault knows, for the form to suggest: those of the relationships, then every note about a
 * person, told by its folder, type or tag from the app's cache, without reading it.
 */
export function knownPeople({ app, index, settings }: Surroundings): readonly PersonName[] {
  const people = new Map<string, PersonName>();
  for (const { partner } of index.relationships())
    people.set(partner.name, { name: partner.name, target: partner.target });
  for (const file of app.vault.getMarkdownFiles()) {
    if (people.has(file.basename) || file.path === settings.current.ownNote) continue;
    if (!isAboutPerson(app.metadataCache.getFileCache(file)?.frontmatter, file.path)) continue;
    const target = app.metadataCache.fileToLinktext(file, "", true);
    people.set(file.basename, { name: nameOfTarget(target), target });
  }
  return [...people.values()];
}

function isAboutPerson(properties: Readonly<Record<string, unknown>> | undefined, path: string): boolean {
  if (/(?:^|\/)(?:people|persons|contacts)\//i.test(path)) return true;
  return has(personTypes, properties?.["type"]) || has(personTags, properties?.["tags"]);
}

function has(words: ReadonlySet<string>, value: unknown): boolean {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.some((word) => typeof word === "string" && words.has(word.toLowerCase().replace(/^#/, "")));
}

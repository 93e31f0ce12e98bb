/** The value of the first property with a key, or with one that a pattern matches; null where there is none. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
  if (typeof frontmatter !== "object" || frontmatter === null) return null;
  const matches = (name: string): boolean => (typeof key === "string" ? name === key : key.test(name));
  return Object.entries(frontmatter).find(([name]) => matches(name))?.[1] ?? null;
}

/** A property's texts, one text counting as a list of one; null where there is none. */
export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  if (typeof value === "string") return value.trim() === "" ? null : [value.trim()];
  if (!Array.isArray(value)) return null;
  return value
    .filter((each) => typeof each === "string" || typeof each === "number")
    .map((each) => String(each));
}

/** The property `aliases` or `alias`. */
export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^alias(?:es)?$/i);
}

/**
 * The property `tags` or `tag`, each with its `#`. What cannot be a tag is left out; two tags in one text are none,
 * as recorded from the app.
 */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  const tags = parseFrontMatterStringArray(frontmatter, /^tags?$/i);
  return (
    tags?.filter((tag) => !/[\s,]/.test(tag)).map((tag) => (tag.startsWith("#") ? tag : `#${tag}`)) ?? null
  );
}

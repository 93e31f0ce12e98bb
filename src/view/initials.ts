/**
 * The letters by which people recognize a name: of its first and last word, or the first alone.
 * Scripts without capitals give their first character.
 */
export function initialsOf(name: string): string {
  const words = name.split(/[\s,.·・]+/).filter((word) => word !== "");
  const [first = "", last = ""] = words.length > 1 ? [words.at(0), words.at(-1)] : [words.at(0)];
  return [first, last].map(firstCharacter).join("").toLocaleUpperCase();
}

function firstCharacter(word: string): string {
  // By code points: half of a surrogate pair is no character.
  return Array.from(word).at(0) ?? "";
}

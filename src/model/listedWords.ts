/** The words of a list as people type one, each once: between commas, also those of other scripts, or semicolons. */
export function listedWords(text: string): readonly string[] {
  const words = text.split(/[,;，、；،]/).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ""))];
}

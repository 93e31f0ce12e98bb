/** What a `mentoring` block says. */
export const englishLiveBlock = {
  unknown: (word: string, known: string) => `“${word}” is not known here. Known: ${known}.`,
  nobody: "Name the other person in the block: relationship: …",
  nothing: "Nothing was open.",
};

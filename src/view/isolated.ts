const directionMarks = /[\u202A-\u202E\u2066-\u2069]/;

/** Words of a note to stand in a sentence of ours: marks in them that turn the direction end with them. */
export function isolated(words: string): string {
  return directionMarks.test(words) ? `\u2068${words}\u2069` : words;
}

const tabWidth = 4;

/** Columns of blanks; a tab reaches to the next stop, as in CommonMark. */
export function columnsOf(blanks: string): number {
  let columns = 0;
  for (const blank of blanks) columns += blank === "\t" ? tabWidth - (columns % tabWidth) : 1;
  return columns;
}

/** Columns of blanks before a line's text. A byte order mark is none, though it counts as blank. */
export function indentOf(line: string): number {
  const text = line.replace(/^\uFEFF/, "");
  return columnsOf(text.slice(0, text.length - text.trimStart().length));
}

/** The place behind the code span that begins here, or null: it ends with as many backticks. */
export function codeSpanEnd(text: string, at: number): number | null {
  const length = backticksAt(text, at);
  if (length === 0) return null;
  for (let end = text.indexOf("`", at + length); end !== -1; end = text.indexOf("`", end)) {
    const run = backticksAt(text, end);
    end += run;
    if (run === length) return end;
  }
  return null;
}

/** How many backticks stand here in a row. */
export function backticksAt(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === "`") end += 1;
  return end - at;
}

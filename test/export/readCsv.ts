/** The cells of comma-separated values, read as RFC 4180 says, a character at a time. */
export function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const character = csv.charAt(at);
    if (character === '"' && isQuoted && csv.charAt(at + 1) === '"') cell += csv.charAt((at += 1));
    else if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted || !/[,\r\n]/.test(character)) cell += character;
    else if (character !== "\r") {
      row.push(cell);
      cell = "";
      if (character === "\n") rows.push(row.splice(0));
    }
  }
  return rows;
}

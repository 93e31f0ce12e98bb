/** A value of a table. */
export type Cell = string | number | null;

/**
 * A table as comma-separated values (RFC 4180: CRLF, quotes doubled), below a line of the columns' names.
 * What a spreadsheet would compute is made a text.
 */
export function formatCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((cells) => `${cells.map(cellText).join(",")}\r\n`).join("");
}

/** What a spreadsheet would take for a formula, also behind blanks (OWASP, "CSV injection"). */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/;

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const harmless = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** What tells a spreadsheet that a file is UTF-8. */
export const byteOrderMark = "\uFEFF";

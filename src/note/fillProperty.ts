import { yamlText } from "./yamlText";

/** How the value of a variable is to be written at a place of a text. */
type WrittenAt = (value: string, at: number, name: string) => string;

/** Puts values in the place of the variables of a text. */
export type FillVariables = (text: string, written: WrittenAt) => string;

/** Indentation, list marker and key of a line of properties. */
const leadPattern = /^\s*(?:- +)*(?:[^\s:#"'{[-][^:]*:(?:[ \t]+|$))?/;
/** Comments, and YAML's own marks: a block of text, an anchor, a tag. */
const otherThanText = /^[#|>&*!]/;

/**
 * Fills a line of a template's properties so that it stays YAML and says what the values say, whatever signs
 * are in them: between quotes they are escaped, a text without quotes gets some where it needs them. Null for
 * a line of which nothing is left but its key, because its variables are empty: it goes.
 */
export function fillProperty(line: string, fill: FillVariables): string | null {
  const ending = line.endsWith("\r") ? "\r" : "";
  const content = line.slice(0, line.length - ending.length);
  const lead = leadPattern.exec(content)?.[0] ?? "";
  const written = content.slice(lead.length);
  const values: string[] = [];
  const filled = filledValue(written, (text, write) =>
    fill(text, (value, at, name) => {
      values.push(value);
      return write(value, at, name);
    }),
  );
  if (values.length === 0) return line;
  const isEmpty = values.every((value) => value === "");
  return isEmpty && /^["'[\]{}\s]*$/.test(filled) ? null : lead + filled + ending;
}

function filledValue(text: string, fill: FillVariables): string {
  if (otherThanText.test(text)) return fill(text, inOneLine);
  const isList = /^(?:\[|\{(?!\{))/.test(text);
  if (isList || /^["']/.test(text)) return fill(text, (value, at) => between(quoteAt(text, at), value));
  const sign = text.search(/\s#/);
  const plain = sign === -1 ? text : text.slice(0, sign).trimEnd();
  const values: string[] = [];
  const filled = fill(plain, (value) => {
    values.push(value);
    return inOneLine(value);
  });
  // A value may read like the variable that it stands for, so the text does not tell.
  if (values.length === 0) return plain + fill(text.slice(plain.length), inOneLine);
  return (filled.trim() === "" ? "" : plainValue(filled.trim())) + fill(text.slice(plain.length), inOneLine);
}

/** A number that the template leaves without quotes is one. */
function plainValue(text: string): string {
  return /^(?:0|[1-9]\d{0,8})$/.test(text) ? text : yamlText(text);
}

function between(quote: string | null, value: string): string {
  const text = inOneLine(value);
  if (quote === '"') return JSON.stringify(text).slice(1, -1);
  if (quote === "'") return text.replaceAll("'", "''");
  return text === "" ? "" : yamlText(text);
}

/** List items that a value brings are words in a row here. */
function inOneLine(value: string): string {
  return value.replace(/\r?\n(?:- )?/g, ", ");
}

/** The quote that is open at a place of a line; null where none is. */
function quoteAt(text: string, at: number): string | null {
  let open: string | null = null;
  for (let index = 0; index < at; index += 1) {
    const sign = text.charAt(index);
    if (open === '"' && sign === "\\") index += 1;
    else if (sign === open) open = null;
    else if (open === null && (sign === '"' || sign === "'")) open = sign;
  }
  return open;
}

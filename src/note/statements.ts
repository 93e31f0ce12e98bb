const listItem = /^(\s*)(?:[-*+]|\d{1,9}[.)])(?=\s|$)(.*)$/;
const checkbox = /^\[.\](?:\s|$)/;
const fence = /^(?:`{3,}|~{3,})/;
/** What is no sentence: tables, headings, HTML, embeds, callouts, rules. */
const otherBlock = /^(?:\||#|<|!\[|\[!|(?:[-*_]\s*){3,}$)/;

/**
 * What somebody wrote under a heading, a statement at a time: each list item, without what is nested in it,
 * and each paragraph. Checkboxes, code and tables are left out.
 *
 * @param lines without their comments
 */
export function statements(lines: readonly string[]): readonly string[] {
  const reader = new StatementReader();
  let isCode = false;
  for (const line of lines) {
    const text = line.replace(/^(?:\s*>)+\s?/, "");
    const isFence = fence.test(text.trim());
    if (isFence) isCode = !isCode;
    reader.read(isCode || isFence ? "" : text);
  }
  return reader.said;
}

class StatementReader {
  readonly said: string[] = [];
  /** Whether the next line goes on with the last statement. */
  #goesOn = false;
  /** Columns in front of the items of the list that is being read; null outside of lists. */
  #margin: number | null = null;

  read(line: string): void {
    const text = line.trim();
    const [, indent = "", content] = listItem.exec(line) ?? [];
    if (text === "" || otherBlock.test(text)) this.#goesOn = false;
    else if (content !== undefined) this.#item(indent.length, content.trim());
    else if (this.#goesOn) this.said.push(`${this.said.pop() ?? ""} ${text}`);
    else this.#paragraph(line, text);
  }

  #item(indent: number, text: string): void {
    const isNested = this.#margin !== null && indent > this.#margin;
    if (!isNested) this.#margin = indent;
    this.#goesOn = !isNested && text !== "" && !checkbox.test(text);
    if (this.#goesOn) this.said.push(text);
  }

  /** Text that is indented below a list is part of its last item. */
  #paragraph(line: string, text: string): void {
    if (this.#margin !== null && /^(?: {2}|\t)/.test(line)) return;
    this.#margin = null;
    this.#goesOn = true;
    this.said.push(text);
  }
}

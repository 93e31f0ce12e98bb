/** What arrow keys stop at: one control in each row. */
const rowControl = "[data-row]";

/**
 * Moves the keyboard between rows with the arrow keys, Home and End, and by what is in sight with Page Up and
 * Page Down; leaves every other key alone.
 *
 * @param drawMore draws what has come in sight, where not all rows are drawn
 */
export function moveBetweenRows(
  root: HTMLElement,
  event: KeyboardEvent,
  drawMore: () => void = () => undefined,
): void {
  const from = event.targetNode;
  if (from === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const row = pageRow(root, event.key, from, drawMore) ?? rowFor(event.key, rowsOf(root), from);
  if (row === undefined) return;
  row.focus();
  event.preventDefault();
  drawMore();
}

/** How much of the height in sight a page is. */
const page = 0.8;

/** The row of the same list that stands a page away from where the keyboard is, once that is in sight. */
function pageRow(root: HTMLElement, key: string, from: Node, drawMore: () => void): HTMLElement | undefined {
  const list = from.instanceOf(Element) ? from.closest(".mentoring-list") : null;
  if (list === null || !from.instanceOf(Element) || (key !== "PageDown" && key !== "PageUp"))
    return undefined;
  const way = root.clientHeight * page * (key === "PageDown" ? 1 : -1);
  const [top, scrolled] = [from.getBoundingClientRect().top, root.scrollTop];
  root.scrollTop += way;
  drawMore();
  const wanted = top + way - (root.scrollTop - scrolled);
  const distance = (row: HTMLElement): number => Math.abs(row.getBoundingClientRect().top - wanted);
  const rows = rowsOf(root).filter((row) => list.contains(row));
  return rows.reduce((nearest, row) => (distance(row) < distance(nearest) ? row : nearest));
}

function rowFor(key: string, rows: readonly HTMLElement[], from: Node): HTMLElement | undefined {
  // In a field, Home and End belong to the text.
  const isField = from.instanceOf(HTMLInputElement) && from.type === "search";
  switch (key) {
    case "ArrowDown":
      return rows.find((row) => isBefore(from, row));
    case "ArrowUp":
      return rows.findLast((row) => isBefore(row, from));
    case "Home":
      return isField ? undefined : rows.at(0);
    case "End":
      return isField ? undefined : rows.at(-1);
    default:
      return undefined;
  }
}

function rowsOf(root: HTMLElement): readonly HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>(rowControl));
}

function isBefore(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

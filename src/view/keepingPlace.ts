import { keepingFocus } from "./keepingFocus";

/** A row, and how far below the top of the view it is, in pixels. */
interface Anchor {
  readonly key: string;
  readonly top: number;
}

/**
 * Draws so that what one looks at stays where it is, whatever comes or goes above it: the row that has the
 * keyboard if it is in sight, else the first in sight. Browsers that do this by themselves are told not to.
 */
export function keepingPlace(scroller: HTMLElement, draw: () => void): void {
  const anchor = scroller.scrollTop > 0 ? anchorIn(scroller) : null;
  keepingFocus(scroller, draw);
  if (anchor === null) return;
  const row = rowsIn(scroller).find(({ dataset }) => dataset["key"] === anchor.key);
  const moved = row === undefined ? 0 : topIn(scroller, row) - anchor.top;
  if (Math.abs(moved) >= 1) scroller.scrollTop += moved;
}

function anchorIn(scroller: HTMLElement): Anchor | null {
  const height = scroller.clientHeight;
  const isInSight = (row: HTMLElement): boolean => {
    const top = topIn(scroller, row);
    return top < height && top + row.offsetHeight > 0;
  };
  const focused = scroller.doc.activeElement?.closest<HTMLElement>("[data-key]") ?? null;
  const isFocused = focused !== null && scroller.contains(focused) && isInSight(focused);
  const row = isFocused ? focused : rowsIn(scroller).find(isInSight);
  const key = row?.dataset["key"];
  return row === undefined || key === undefined ? null : { key, top: topIn(scroller, row) };
}

function rowsIn(scroller: HTMLElement): readonly HTMLElement[] {
  return Array.from(scroller.querySelectorAll<HTMLElement>("[data-key]"));
}

function topIn(scroller: HTMLElement, row: HTMLElement): number {
  return row.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}

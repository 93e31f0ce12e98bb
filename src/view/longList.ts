import { h, type VNode } from "snabbdom";
import { gap } from "./gap";
import { lendElements } from "./lendElements";
import type { RowPlace } from "./rowPlace";
import {
  bottomOf,
  rowLayout,
  rowsBetween,
  stretchesOf,
  topOf,
  type Resized,
  type RowGroup,
  type RowLayout,
  type Stretch,
} from "./rowLayout";
import { SeenHeights, type DrawnPart } from "./seenHeights";

/** A row of a list. */
interface KeyedRow {
  /** Stays the same as long as what the row is about. */
  readonly key: string;
}

/** How a list is drawn. */
export interface ListParts<Row, Group> {
  /** Null for a list without headings. */
  readonly heading: ((group: Group) => VNode) | null;
  /**
   * A list item that has the row's key, as its data too. `group` is the key of the one it stands in. Its element may
   * have been another row's: what a hook does to an element, the nodes in its place of all rows must do, or have a key.
   */
  readonly row: (row: Row, place: RowPlace | null, group: string) => VNode;
}

/** So many rows are drawn whether they are in sight or not. */
const drawnWhole = 100;
/** How far beyond the edges of the view rows are drawn, as a part of its height. */
const margin = 0.5;
/** The same after a leap to where no row was drawn: whoever leaps on never sees what is beyond. */
const leapMargin = 0.1;

/**
 * A list of which only the rows in sight are drawn once it is long, with room in the place of the others.
 * Drawn too, wherever they are: the first and the last row, for the keys that go there; and the row that
 * has the keyboard with its neighbors, so that it keeps it and can move on.
 */
export class LongList<Row extends KeyedRow, Group extends RowGroup<Row> = RowGroup<Row>> {
  #groups: readonly Group[] = [];
  #layout: RowLayout<Row> | null = null;
  #seen: Stretch = { from: 0, to: 0 };
  #stretches: readonly Stretch[] = [];
  #wanted: string | null = null;
  #root: VNode | null = null;
  #hasHeadings = false;
  #drawn: DrawnPart[] = [];
  /** How high the list was made, in pixels: what is measured afterwards may tell otherwise. */
  #drawnHeight = 0;
  #isToMeasure = false;
  #hasLeapt = false;
  readonly #heights = new SeenHeights<Row>();

  /** @param scroller what the list scrolls in, with other things above and below */
  constructor(private readonly scroller: HTMLElement) {}

  /** @param groups with at least one row each */
  draw(groups: readonly Group[], parts: ListParts<Row, Group>): VNode {
    this.#hasHeadings = parts.heading !== null;
    this.layOut(groups);
    const [before, root] = [this.#drawn, this.#root];
    this.#drawn = [];
    const count = this.#layout?.count ?? 0;
    this.#drawnHeight = this.height();
    const isWhole = count <= drawnWhole;
    this.#hasLeapt = !isWhole && this.leaps();
    this.#stretches = isWhole ? [{ from: 0, to: count }] : this.stretches(count);
    this.#root = h("div.mentoring-list", this.drawGroups(parts, isWhole));
    if (root !== null && this.#hasLeapt) lendElements(root, this.#root, lendRows);
    this.#isToMeasure ||= !isSameDrawn(before, this.#drawn);
    return this.#root;
  }

  /** Draws a row the next time, wherever it is, so that the keyboard can go there. */
  want(key: string): void {
    this.#wanted = key;
  }

  /** Whether rows were drawn since the last time that may have another height. */
  get isToMeasure(): boolean {
    return this.#isToMeasure;
  }

  /** Takes note of how high the drawn rows are; to be called once the browser has laid them out, or it must at once. */
  measure(): void {
    this.#isToMeasure = false;
    // Where nobody can see them, rows have no height, and any number of them would fit in.
    if (!this.isCut || this.scroller.clientHeight === 0) return;
    const resized = this.#heights.see(this.#drawn);
    if (resized === null) this.#layout = this.laidOut(null);
    else if (resized.size > 0) this.#layout = this.laidOut(this.#layout, resized);
  }

  /** Whether fewer rows than usual were drawn beyond the edges of the view. */
  get hasLeapt(): boolean {
    return this.isCut && this.#hasLeapt;
  }

  /**
   * Whether rows are not drawn that are in sight, or beside the one that has the keyboard; or the room for the others
   * is so far from what it should be that one could scroll to where no row is.
   */
  lacksRows(): boolean {
    if (!this.isCut) return false;
    if (Math.abs(this.height() - this.#drawnHeight) > this.scroller.clientHeight * margin) return true;
    const { from, to } = this.inSight(0);
    if (from < to && (from < this.#seen.from || to > this.#seen.to)) return true;
    return this.nearFocus().some((at) => !this.#stretches.some((one) => at >= one.from && at < one.to));
  }

  /** Whether the list is to be seen, and too long to be drawn whole. */
  private get isCut(): boolean {
    return this.#layout !== null && this.#layout.count > drawnWhole && this.#root?.elm?.isConnected === true;
  }

  /** Forgets how high rows were: they wrap otherwise now. */
  forgetHeights(): void {
    this.#heights.forget();
    this.#layout = this.laidOut(null);
  }

  private layOut(groups: readonly Group[]): void {
    const isSame =
      groups.length === this.#groups.length &&
      groups.every(({ rows }, at) => rows === this.#groups[at]?.rows);
    this.#groups = groups;
    if (!isSame || this.#layout === null) this.#layout = this.laidOut(this.#layout);
  }

  private laidOut(before: RowLayout<Row> | null, resized?: Resized): RowLayout<Row> {
    const { heading, rowIn } = this.#heights;
    const heights = { heading: this.#hasHeadings ? heading : () => 0, rowIn };
    return rowLayout(this.#groups, heights, before, resized);
  }

  private height(): number {
    return this.#layout === null ? 0 : bottomOf(this.#layout, this.#layout.count - 1);
  }

  /** Whether no row is in sight that was drawn; at the beginning there is nothing to leap from, nor above it. */
  private leaps(): boolean {
    if (this.scroller.scrollTop === 0) return false;
    const { from, to } = this.inSight(0);
    return from < to && (from >= this.#seen.to || to <= this.#seen.from);
  }

  private stretches(count: number): readonly Stretch[] {
    this.#seen = this.inSight(this.#hasLeapt ? leapMargin : margin);
    const wanted = this.placeOf(this.#wanted);
    this.#wanted = null;
    const single = [0, count - 1, ...this.nearFocus(), ...(wanted === null ? [] : [wanted])];
    return stretchesOf(this.#seen, single, count);
  }

  /** The places of the row that has the keyboard and its neighbors; none where no row has it. */
  private nearFocus(): readonly number[] {
    const at = this.placeOf(this.focusedKey());
    const count = this.#layout?.count ?? 0;
    return at === null ? [] : [at - 1, at, at + 1].filter((near) => near >= 0 && near < count);
  }

  /** The rows between the view's edges, moved outward by a part of its height; none of a list that is not there yet. */
  private inSight(beyond: number): Stretch {
    const root = this.#root?.elm;
    const isThere = root?.instanceOf(HTMLElement) === true && root.isConnected;
    if (this.#layout === null || !isThere) return { from: 0, to: 0 };
    const { top, height } = this.scroller.getBoundingClientRect();
    const start = root.getBoundingClientRect().top - top;
    return rowsBetween(this.#layout, -start - height * beyond, -start + height * (1 + beyond));
  }

  private focusedKey(): string | null {
    const root = this.#root?.elm;
    const focused = this.scroller.doc.activeElement;
    if (root === undefined || focused === null || !root.contains(focused)) return null;
    return focused.closest<HTMLElement>("[data-key]")?.dataset["key"] ?? null;
  }

  private placeOf(key: string | null): number | null {
    if (key === null) return null;
    let start = 0;
    for (const { rows } of this.#groups) {
      const at = rows.findIndex((row) => row.key === key);
      if (at >= 0) return start + at;
      start += rows.length;
    }
    return null;
  }

  private drawGroups(parts: ListParts<Row, Group>, isWhole: boolean): readonly VNode[] {
    const nodes: VNode[] = [];
    let [start, left] = [0, 0];
    for (const group of this.#groups) {
      const end = start + group.rows.length;
      const drawn = this.#stretches.filter(({ from, to }) => from < end && to > start);
      if (drawn.length > 0) {
        nodes.push(...this.room("div", left, start), this.drawGroup(group, start, drawn, parts, isWhole));
        left = end;
      }
      start = end;
    }
    return [...nodes, ...this.room("div", left, start)];
  }

  private drawGroup(
    group: Group,
    start: number,
    stretches: readonly Stretch[],
    { heading, row }: ListParts<Row, Group>,
    isWhole: boolean,
  ): VNode {
    const end = start + group.rows.length;
    const nodes: VNode[] = [];
    let left = start;
    for (const { from, to } of stretches) {
      nodes.push(...this.room("li", left, Math.max(from, start)));
      for (let at = Math.max(from, start); at < Math.min(to, end); at += 1) {
        const one = group.rows[at - start];
        if (one === undefined) continue;
        const place = isWhole ? null : { at: at - start + 1, of: group.rows.length };
        nodes.push(
          this.drew({ key: one.key, group: group.key, at: at - start, node: row(one, place, group.key) }),
        );
      }
      left = Math.min(to, end);
    }
    nodes.push(...this.room("li", left, end));
    return h("div.mentoring-group", { key: group.key }, [
      heading === null ? null : this.drew({ key: null, group: group.key, at: -1, node: heading(group) }),
      h("ul", { attrs: { role: "list" } }, nodes),
    ]);
  }

  private drew(part: DrawnPart): VNode {
    this.#drawn.push(part);
    return part.node;
  }

  /** Room in the place of rows, and in that of the headings of groups that are wholly among them. */
  private room(element: "li" | "div", from: number, to: number): readonly VNode[] {
    const layout = this.#layout;
    if (layout === null || from >= to) return [];
    const isInGroup = element === "li";
    const top = isInGroup ? topOf(layout, from) : from === 0 ? 0 : bottomOf(layout, from - 1);
    return [gap(element, bottomOf(layout, to - 1) - top)];
  }
}

/** Rows stand in the list below their group's heading. */
function lendRows(before: VNode, after: VNode): void {
  const [old, now] = [before.children?.at(-1), after.children?.at(-1)];
  if (typeof old === "object" && typeof now === "object") lendElements(old, now);
}

/** Headings are drawn anew each time, and keep their words as long as their group. */
function isSameDrawn(a: readonly DrawnPart[], b: readonly DrawnPart[]): boolean {
  const isSame = ({ key, group, node }: DrawnPart, other: DrawnPart | undefined): boolean =>
    key === other?.key && (key === null ? group === other.group : node === other.node);
  return a.length === b.length && a.every((part, at) => isSame(part, b[at]));
}

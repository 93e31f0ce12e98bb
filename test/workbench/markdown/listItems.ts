import type { List, ListItem, Nodes, Root } from "mdast";
import type { ListItemCache } from "obsidian";
import { blockIdAtEnd } from "./blockId";
import type { LinePositions } from "./linePositions";
import { childrenOf, type Span, spanOf } from "./syntaxTree";

const TASK = /^\[([^\r\n])\](?=\s|$)/u;
const MARKER = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/;

interface Item {
  readonly span: Span;
  readonly task: string | undefined;
  readonly parent: number;
}

/** What an item lies in: another item by its line, or the list's own number; and the column its content has. */
interface Container {
  readonly line: number;
  readonly column: number;
}

/** Lists the items of all lists, nested ones and those in quotes too, in the order of the text. */
export function listItemsOf(root: Root, text: string, positions: LinePositions): ListItemCache[] {
  return new ItemCollector(text, positions).collect(root).map((item) => {
    const { start, end } = item.span;
    const id = blockIdAtEnd(text.slice(start, end));
    return {
      position: positions.pos(start, end),
      parent: item.parent,
      ...(item.task !== undefined && { task: item.task }),
      ...(id !== undefined && { id }),
    };
  });
}

class ItemCollector {
  constructor(
    private readonly text: string,
    private readonly positions: LinePositions,
  ) {}

  /** @param parent the item that the node lies in; null at the top and in quotes that lie there */
  collect(node: Nodes, parent: Container | null = null): Item[] {
    if (node.type === "list") return this.ofList(node, parent);
    return childrenOf(node).flatMap((child) => this.collect(child, parent));
  }

  /** A top item's parent is minus the line of the list's first item; line 0 has no minus, and stands as -1. */
  private ofList(list: List, parent: Container | null): Item[] {
    const first = spanOf(list);
    if (!first) return [];
    const container = parent ?? { line: -this.positions.line(first.start) || -1, column: 0 };
    return list.children.flatMap((item, index) => this.ofItem(item, container, list.children[index + 1]));
  }

  private ofItem(item: ListItem, container: Container, next: ListItem | undefined): Item[] {
    const span = spanOf(item);
    if (!span) return [];
    const line = this.positions.line(span.start);
    const column = span.start - this.positions.lineStart(line) + this.contentIndent(span);
    const own = { start: this.ownStart(span, container), end: this.ownEnd(item, span, next) };
    const nested = item.children.flatMap((child) => this.collect(child, { line, column }));
    return [...this.ofLine(own, container.line, line), ...nested];
  }

  /** An item, and those that begin on its line behind its mark: `- [ ] 1. text` is a task with a list in it. */
  private ofLine(span: Span, parent: number, line: number): Item[] {
    const source = this.text.slice(span.start, span.end);
    const marker = MARKER.exec(source.trimStart());
    const content = source.length - source.trimStart().length + (marker?.[0].length ?? 0);
    const task = TASK.exec(source.slice(content));
    const item: Item = { span, parent, task: task?.[1] };
    if (!task) return [item];
    const rest = content + task[0].length + 1;
    if (!MARKER.test(source.slice(rest))) return [item];
    return [item, ...this.ofLine({ start: span.start + rest, end: span.end }, line, line)];
  }

  /**
   * How far behind an item's start the blanks of a nested item begin to be the nested item's own. Under a number with
   * a dot none of them are in the one recording that there is; a number with a parenthesis is like a bullet.
   */
  private contentIndent(span: Span): number {
    const source = this.text.slice(span.start, span.end);
    return /^\d+\./.test(source) ? Infinity : (MARKER.exec(source)?.[0].length ?? 0);
  }

  /** An item begins where the content of what it lies in does: blanks before its marker are its own. */
  private ownStart(span: Span, container: Container): number {
    const lineStart = this.positions.lineStart(this.positions.line(span.start));
    const indent = this.text.slice(lineStart, span.start);
    const blanks = indent.trimEnd().length;
    const afterQuoteMark = indent[blanks - 1] === ">" ? blanks + 1 : blanks;
    return lineStart + Math.min(indent.length, Math.max(container.column, afterQuoteMark));
  }

  /**
   * An item ends where the first list in it begins: a nested item is not part of it. Before another item, the blank
   * lines between the two belong to the first.
   */
  private ownEnd(item: ListItem, span: Span, next: ListItem | undefined): number {
    const nested = item.children.findIndex((child) => child.type === "list");
    const before = item.children[nested - 1];
    if (nested >= 0) return (before && spanOf(before)?.end) ?? span.end;
    const nextStart = next && spanOf(next)?.start;
    if (nextStart === undefined) return span.end;
    const blankLines = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(this.text.slice(span.end, nextStart))?.[0] ?? "";
    return span.end + blankLines.replace(/(?:\r\n|\n|\r)$/, "").length;
  }
}

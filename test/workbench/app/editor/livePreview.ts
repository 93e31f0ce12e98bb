import { syntaxTree } from "@codemirror/language";
import type { Extension, Range } from "@codemirror/state";
import type { SyntaxNode } from "@lezer/common";
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import type { MarkdownView } from "../views/markdownView";
import { isActive } from "./activeLine";
import { CheckboxWidget } from "./checkboxWidget";
import { inlineLinks } from "./inlineLinks";

const HIDDEN_MARKS = new Set(["HeaderMark", "EmphasisMark", "StrikethroughMark", "CodeMark", "QuoteMark"]);
const TASK = /^[\s>]*(?:[-*+]|\d+[.)])\s+(\[(.)\])\s/;
const BULLET = /^[\s>]*([-*+])\s/;

/** Hides marks on lines without the cursor, and shows checkboxes, bullets and links as they read. */
export function livePreview(view: MarkdownView): Extension {
  const plugin = ViewPlugin.define(
    (cm) => ({
      decorations: decorate(view, cm),
      update(update: ViewUpdate) {
        if (!update.docChanged && !update.selectionSet && !update.viewportChanged && !update.focusChanged)
          return;
        this.decorations = decorate(view, update.view);
      },
    }),
    { decorations: (it) => it.decorations },
  );
  return [plugin, inlineLinks(view)];
}

function decorate(view: MarkdownView, cm: EditorView): DecorationSet {
  const ranges = cm.visibleRanges.flatMap(({ from, to }) => [
    ...markDecorations(cm, from, to),
    ...lineDecorations(view, cm, from, to),
  ]);
  return Decoration.set(ranges, true);
}

function markDecorations(cm: EditorView, from: number, to: number): Range<Decoration>[] {
  const ranges: Range<Decoration>[] = [];
  syntaxTree(cm.state).iterate({
    from,
    to,
    enter: (node) => {
      const level = /^ATXHeading(\d)$/.exec(node.name)?.[1];
      if (level) ranges.push(headingLine(level).range(cm.state.doc.lineAt(node.from).from));
      if (node.name === "Blockquote") ranges.push(...linesOf(cm, node.from, node.to, "HyperMD-quote"));
      if (node.name === "Link") ranges.push(...outsideLink(cm, node.node));
      if (node.name === "FencedCode") ranges.push(...linesOf(cm, node.from, node.to, "HyperMD-codeblock"));
      if (!HIDDEN_MARKS.has(node.name) || isActive(cm, node.from)) return;
      if (node.name === "CodeMark" && node.node.parent?.name === "FencedCode") return;
      const isLead = node.name === "HeaderMark" || node.name === "QuoteMark";
      const blank = isLead && cm.state.sliceDoc(node.to, node.to + 1) === " " ? 1 : 0;
      ranges.push(Decoration.replace({}).range(node.from, node.to + blank));
    },
  });
  return ranges;
}

function headingLine(level: string): Decoration {
  return Decoration.line({ class: `HyperMD-header HyperMD-header-${level}` });
}

/** A link with an address shows its words alone; what only looks like a link stays as it is. */
function outsideLink(cm: EditorView, node: SyntaxNode): Range<Decoration>[] {
  const [, closing] = node.getChildren("LinkMark");
  if (!closing || !node.getChild("URL")) return [];
  const words = Decoration.mark({ class: "cm-link" }).range(node.from + 1, closing.from);
  if (isActive(cm, node.from, node.to)) return [words];
  return [
    Decoration.replace({}).range(node.from, node.from + 1),
    words,
    Decoration.replace({}).range(closing.from, node.to),
  ];
}

function linesOf(cm: EditorView, from: number, to: number, name: string): Range<Decoration>[] {
  const ranges: Range<Decoration>[] = [];
  for (let line = cm.state.doc.lineAt(from); ; line = cm.state.doc.line(line.number + 1)) {
    ranges.push(Decoration.line({ class: name }).range(line.from));
    if (line.to >= to) return ranges;
  }
}

function lineDecorations(view: MarkdownView, cm: EditorView, from: number, to: number): Range<Decoration>[] {
  const ranges: Range<Decoration>[] = [];
  for (let at = from; at <= to; at = cm.state.doc.lineAt(at).to + 1) {
    const line = cm.state.doc.lineAt(at);
    const task = TASK.exec(line.text);
    const bullet = BULLET.exec(line.text);
    if (bullet ?? task) ranges.push(listLine(task?.[2]).range(line.from));
    if (isActive(cm, line.from)) continue;
    if (task?.[1] !== undefined) ranges.push(checkbox(view, line.from + line.text.indexOf(task[1]), task));
    else if (bullet) ranges.push(bulletMark(line.from + bullet[0].length - 2));
  }
  return ranges;
}

function listLine(mark: string | undefined): Decoration {
  const attributes = mark === undefined ? {} : { "data-task": mark };
  return Decoration.line({
    class: `HyperMD-list-line${mark === undefined ? "" : " HyperMD-task-line"}`,
    attributes,
  });
}

function checkbox(view: MarkdownView, from: number, task: RegExpExecArray): Range<Decoration> {
  const bullet = /^[\s>]*/.exec(task[0])?.[0].length ?? 0;
  const start = from - (task[0].length - 4 - bullet);
  const widget = new CheckboxWidget(view, task[2] ?? " ", from + 1);
  return Decoration.replace({ widget }).range(start, from + 4);
}

function bulletMark(from: number): Range<Decoration> {
  return Decoration.mark({ class: "list-bullet" }).range(from, from + 1);
}

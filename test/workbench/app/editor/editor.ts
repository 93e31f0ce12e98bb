import { redo, undo } from "@codemirror/commands";
import type { ChangeSpec } from "@codemirror/state";
import { EditorSelection } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type * as api from "obsidian";
import { editorCommands } from "./editorCommands";

type Position = api.EditorPosition;

/** The app's editing interface (lines and characters, from 0) over a CodeMirror view. */
export class Editor {
  constructor(readonly cm: EditorView) {}

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.sliceDoc();
  }

  setValue(content: string): void {
    this.change([{ from: 0, to: this.cm.state.doc.length, insert: content }]);
  }

  getLine(line: number): string {
    return this.cm.state.doc.line(line + 1).text;
  }

  setLine(line: number, text: string): void {
    const { from, to } = this.cm.state.doc.line(line + 1);
    this.change([{ from, to, insert: text }]);
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return !this.cm.state.selection.main.empty;
  }

  getRange(from: Position, to: Position): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string): void {
    this.cm.dispatch(this.cm.state.replaceSelection(replacement), { userEvent: "input" });
  }

  replaceRange(replacement: string, from: Position, to: Position = from): void {
    this.change([{ from: this.posToOffset(from), to: this.posToOffset(to), insert: replacement }]);
  }

  getCursor(side: "from" | "to" | "head" | "anchor" = "head"): Position {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): api.EditorSelection[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setCursor(position: Position | number, ch = 0): void {
    this.setSelection(typeof position === "number" ? { line: position, ch } : position);
  }

  setSelection(anchor: Position, head: Position = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: api.EditorSelectionOrCaret[], main = 0): void {
    const selection = ranges.map(({ anchor, head }) =>
      EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)),
    );
    this.cm.dispatch({ selection: EditorSelection.create(selection, main), scrollIntoView: true });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    this.cm.scrollDOM.scrollTo({ left: x ?? undefined, top: y ?? undefined } as ScrollToOptions);
  }

  scrollIntoView(range: api.EditorRange, center = false): void {
    const target = EditorSelection.range(this.posToOffset(range.from), this.posToOffset(range.to));
    this.cm.dispatch({ effects: EditorView.scrollIntoView(target, { y: center ? "center" : "nearest" }) });
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  exec(command: api.EditorCommandName): void {
    editorCommands[command](this.cm);
  }

  transaction(transaction: api.EditorTransaction): void {
    const { changes = [], replaceSelection, selection, selections } = transaction;
    const { from, to } = this.cm.state.selection.main;
    const specs: ChangeSpec[] = changes.map((it) => ({
      from: this.posToOffset(it.from),
      to: this.posToOffset(it.to ?? it.from),
      insert: it.text,
    }));
    if (replaceSelection !== undefined) specs.push({ from, to, insert: replaceSelection });
    this.change(specs);
    const wanted = selections ?? (selection ? [selection] : []);
    if (wanted.length > 0)
      this.setSelections(wanted.map((it) => ({ anchor: it.from, head: it.to ?? it.from })));
  }

  wordAt(position: Position): api.EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(position));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  posToOffset({ line, ch }: Position): number {
    const { doc } = this.cm.state;
    const found = doc.line(Math.clamp(line + 1, 1, doc.lines));
    return Math.clamp(found.from + ch, found.from, found.to);
  }

  offsetToPos(offset: number): Position {
    const line = this.cm.state.doc.lineAt(Math.clamp(offset, 0, this.cm.state.doc.length));
    return { line: line.number - 1, ch: offset - line.from };
  }

  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (line: number, text: string, value: T | null) => api.EditorChange | undefined,
    ignoreEmpty = false,
  ): void {
    const lines = Array.from({ length: this.lineCount() }, (_, line) => ({
      line,
      text: this.getLine(line),
    })).filter(({ text }) => !ignoreEmpty || text.trim() !== "");
    const values = lines.map(({ line, text }) => read(line, text));
    const changes = lines.flatMap(({ line, text }, index) => write(line, text, values[index] ?? null) ?? []);
    this.transaction({ changes });
  }

  private change(changes: ChangeSpec): void {
    this.cm.dispatch({ changes, userEvent: "input" });
  }
}

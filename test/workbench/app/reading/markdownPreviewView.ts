import { Component } from "../../vault/component";
import { propertiesElement } from "../editor/propertiesElement";
import { guarded } from "../errors";
import type { MarkdownView } from "../views/markdownView";
import { MarkdownRenderer } from "./markdownRenderer";
import { renderMarkdownInto } from "./renderMarkdown";

/** The reading view of a note. */
export class MarkdownPreviewView extends MarkdownRenderer {
  private text = "";
  private content: Component | undefined;
  private readonly sizerEl: HTMLElement;

  constructor(private readonly view: MarkdownView) {
    super(createDiv("markdown-reading-view"));
    const scroller = this.containerEl.createDiv("markdown-preview-view markdown-rendered node-insert-event");
    this.sizerEl = scroller.createDiv("markdown-preview-sizer markdown-preview-section");
  }

  get file(): MarkdownView["file"] {
    return this.view.file;
  }

  get(): string {
    return this.text;
  }

  set(data: string, _clear: boolean): void {
    this.text = data;
    this.rerender();
  }

  clear(): void {
    this.text = "";
    this.dropContent();
  }

  /** Renders again, for instance after a plugin has registered a processor. */
  rerender(): void {
    guarded(() => this.view.app.activity.during(this.render()));
  }

  getScroll(): number {
    return this.sizerEl.parentElement?.scrollTop ?? 0;
  }

  applyScroll(scroll: number): void {
    this.sizerEl.parentElement?.scrollTo({ top: scroll });
  }

  /** Scrolls to the block in which the line (from 0) stands. */
  goToLine(line: number): void {
    const sections = Array.from(this.sizerEl.querySelectorAll<HTMLElement>("[data-line]"));
    sections.findLast((it) => Number(it.dataset["line"]) <= line)?.scrollIntoView({ block: "center" });
  }

  private dropContent(): void {
    if (this.content) this.removeChild(this.content);
    this.content = undefined;
    this.sizerEl.empty();
  }

  private async render(): Promise<void> {
    const scroll = this.getScroll();
    this.dropContent();
    const component = this.addChild(new Component());
    this.content = component;
    const { app, file } = this.view;
    const sourcePath = file?.path ?? "";
    this.sizerEl.createDiv({ cls: "inline-title", text: file?.basename ?? "" });
    const properties = file && app.metadataCache.getFileCache(file)?.frontmatter;
    if (properties) this.sizerEl.append(propertiesElement(app, properties, sourcePath));
    await renderMarkdownInto({
      app,
      markdown: this.text,
      element: this.sizerEl,
      sourcePath,
      component,
      flip: (line, mark) => {
        guarded(() => this.flip(line, mark));
      },
    });
    this.applyScroll(scroll);
  }

  private async flip(line: number, mark: string): Promise<void> {
    if (!this.file) return;
    const flipped = mark === " " ? "x" : " ";
    await this.view.app.vault.process(this.file, (text) => {
      const lines = text.split("\n");
      lines[line] = (lines[line] ?? "").replace(`[${mark}]`, `[${flipped}]`);
      return lines.join("\n");
    });
  }
}

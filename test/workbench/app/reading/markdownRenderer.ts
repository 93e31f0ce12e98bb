import type { Component } from "../../vault/component";
import type { App } from "../app";
import { MarkdownRenderChild } from "./markdownRenderChild";
import { renderMarkdownInto } from "./renderMarkdown";

/** What plugins call to have Markdown rendered. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  hoverPopover: unknown = null;

  /** Renders `markdown` at the end of `element`; links are followed from `sourcePath`. */
  static async render(
    app: App,
    markdown: string,
    element: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    await renderMarkdownInto({ app, markdown, element, sourcePath, component });
  }
}

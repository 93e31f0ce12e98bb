import type { Component } from "../../vault/component";
import type { App } from "../app";
import { MarkdownRenderChild } from "./markdownRenderChild";
import { renderMarkdownInto } from "./renderMarkdown";

/** What plugins call to have Markdown rendered. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  hoverPopover: unknown = null;

  /**
   * Renders `markdown` at the end of `element`; links are followed from `sourcePath`. What is rendered stands in
   * the element itself: Tasks and Dataview look for a paragraph there, and take it away.
   */
  static async render(
    app: App,
    markdown: string,
    element: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    const sections = await renderMarkdownInto({ app, markdown, element, sourcePath, component });
    for (const section of sections) section.replaceWith(...section.childNodes);
  }

  /** The same, of the app that the page has; deprecated, and called by Dataview. */
  static renderMarkdown(
    markdown: string,
    element: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    const { app } = window as unknown as { readonly app: App }; // the app has itself there
    return MarkdownRenderer.render(app, markdown, element, sourcePath, component);
  }
}

import type { Component } from "../../vault/component";
import type { App } from "../app";
import { reportError } from "../errors";
import { drawCallouts } from "./callouts";
import { markUpTexts, openOnClick } from "./inlineMarkup";
import type { MarkdownPostProcessorContext } from "./markdownProcessors";
import { markdownToSections, type Section } from "./markdownToSections";
import { drawTaskItems, type FlipTask } from "./taskItems";

/** What to render and where; links are followed from `sourcePath`, children live as long as `component`. */
export interface Rendering {
  readonly app: App;
  readonly markdown: string;
  readonly element: HTMLElement;
  readonly sourcePath: string;
  readonly component: Component;
  readonly flip?: FlipTask;
}

/**
 * Renders Markdown at the end of the element, each section in an element of its own; resolves with these when the
 * processors of plugins are done as well.
 */
export async function renderMarkdownInto(rendering: Rendering): Promise<readonly HTMLElement[]> {
  const sections = markdownToSections(rendering.markdown);
  for (const { element } of sections) {
    drawTaskItems(element, rendering.markdown, rendering.flip);
    drawCallouts(element);
    drawLinks(rendering, element);
    markUpTexts(rendering.app, element, rendering.sourcePath);
    rendering.element.append(element);
  }
  const context = contextOf(rendering, sections);
  await Promise.all(sections.map(({ element }) => process(rendering.app, element, context)));
  return sections.map(({ element }) => element);
}

function drawLinks({ app, sourcePath }: Rendering, element: HTMLElement): void {
  for (const link of element.querySelectorAll("a")) {
    const href = link.getAttribute("href") ?? "";
    if (/^[a-z]+:/i.test(href)) {
      link.addClass("external-link");
      link.setAttrs({ target: "_blank", rel: "noopener nofollow" });
    } else if (href !== "") {
      link.addClass("internal-link");
      openOnClick(app, link, decodeURI(href), sourcePath);
    }
  }
}

/** A processor that fails is reported and shown in place; the rest of the note is rendered all the same. */
async function process(app: App, section: HTMLElement, context: MarkdownPostProcessorContext): Promise<void> {
  for (const code of section.querySelectorAll("pre > code")) await drawCodeBlock(app, code, context);
  for (const processor of app.markdownProcessors.inOrder) {
    try {
      await processor(section, context);
    } catch (error) {
      reportError(error);
    }
  }
}

async function drawCodeBlock(app: App, code: Element, context: MarkdownPostProcessorContext): Promise<void> {
  const language = /(?:^|\s)language-(\S+)/.exec(code.className)?.[1] ?? "";
  const processor = app.markdownProcessors.codeBlock(language);
  if (!processor) return;
  const element = createDiv(`block-language-${language}`);
  code.parentElement?.replaceWith(element);
  try {
    await processor(code.textContent.replace(/\n$/, ""), element, context);
  } catch (error) {
    reportError(error);
    element.createEl("pre", { cls: "mod-error", text: String(error) });
  }
}

function contextOf(rendering: Rendering, sections: readonly Section[]): MarkdownPostProcessorContext {
  const { app, sourcePath, component, markdown } = rendering;
  return {
    docId: crypto.randomUUID(),
    sourcePath,
    frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter,
    addChild: (child) => {
      component.addChild(child);
    },
    getSectionInfo: (element) => {
      const section = sections.find((it) => it.element.contains(element));
      return section ? { text: markdown, lineStart: section.lineStart, lineEnd: section.lineEnd } : null;
    },
  };
}

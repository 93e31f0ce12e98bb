import type { MarkdownRenderChild } from "./markdownRenderChild";

/** What a processor may know and do about where its piece of rendered Markdown stands. */
export interface MarkdownPostProcessorContext {
  readonly docId: string;
  readonly sourcePath: string;
  readonly frontmatter: Readonly<Record<string, unknown>> | null | undefined;
  addChild(child: MarkdownRenderChild): void;
  /** The whole text and the lines (from 0, both inclusive) of the section that the element stands in. */
  getSectionInfo(element: HTMLElement): { text: string; lineStart: number; lineEnd: number } | null;
}

/** Changes a rendered section; sections are the blocks of a note. */
export interface MarkdownPostProcessor {
  (element: HTMLElement, context: MarkdownPostProcessorContext): unknown;
  sortOrder?: number;
}

/** Draws the content of a code block of its language. */
export type CodeBlockProcessor = (
  source: string,
  element: HTMLElement,
  context: MarkdownPostProcessorContext,
) => unknown;

/** The processors that plugins have registered. */
export class MarkdownProcessors {
  private readonly postProcessors: MarkdownPostProcessor[] = [];
  private readonly byLanguage = new Map<string, CodeBlockProcessor>();

  get inOrder(): MarkdownPostProcessor[] {
    return [...this.postProcessors].sort((one, other) => (one.sortOrder ?? 0) - (other.sortOrder ?? 0));
  }

  register(processor: MarkdownPostProcessor, sortOrder = 0): void {
    processor.sortOrder = sortOrder;
    this.postProcessors.push(processor);
  }

  unregister(processor: MarkdownPostProcessor): void {
    this.postProcessors.remove(processor);
  }

  /** @throws when the language is taken. */
  registerCodeBlock(language: string, processor: CodeBlockProcessor): void {
    if (this.byLanguage.has(language))
      throw new Error(`Code block postprocessor for language ${language} is already registered`);
    this.byLanguage.set(language, processor);
  }

  unregisterCodeBlock(language: string): void {
    this.byLanguage.delete(language);
  }

  /** Whether a plugin draws code blocks of that language. */
  draws(language: string): boolean {
    return this.byLanguage.has(language);
  }

  codeBlock(language: string): CodeBlockProcessor | undefined {
    return this.byLanguage.get(language);
  }
}

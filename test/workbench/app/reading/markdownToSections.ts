import type { Nodes, Root, RootContent } from "hast";
import { toDom } from "hast-util-to-dom";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toHast } from "mdast-util-to-hast";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";

/** A block of a note, drawn; the lines are those of the text, from 0, both inclusive. */
export interface Section {
  readonly element: HTMLElement;
  readonly lineStart: number;
  readonly lineEnd: number;
}

const SAFE_ADDRESS = /^(https?:|mailto:|obsidian:|#|[^:]*$)/i;

/**
 * Markdown as a list of drawn blocks. HTML in it is left out, not run; an image is drawn as its words, since
 * nothing is loaded from elsewhere; a link with an address that could run code loses it.
 */
export function markdownToSections(markdown: string): Section[] {
  const tree = toHast(parse(withoutComments(markdown)), {
    handlers: {
      image: (_state: unknown, node: { alt?: string | null }) => ({
        type: "element",
        tagName: "span",
        properties: { className: ["image-embed"] },
        children: [{ type: "text", value: node.alt ?? "" }],
      }),
    },
  });
  return tree.type === "root" ? sectionsOf(tree) : [];
}

function parse(markdown: string): ReturnType<typeof fromMarkdown> {
  return fromMarkdown(markdown, {
    extensions: [gfm({ singleTilde: false }), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  });
}

/** Blanks out `%% comments %%`; their line breaks stay, so that lines keep their numbers. */
function withoutComments(markdown: string): string {
  return markdown.replace(/%%[\s\S]*?%%/g, (comment) => comment.replace(/[^\n]/g, ""));
}

function sectionsOf(root: Root): Section[] {
  return root.children.flatMap((child) => {
    if (child.type !== "element") return [];
    const element = createDiv(`el-${child.tagName}`);
    element.append(drawn(child));
    const line = (at: { line: number } | undefined): number => (at?.line ?? 1) - 1;
    return [{ element, lineStart: line(child.position?.start), lineEnd: line(child.position?.end) }];
  });
}

function drawn(content: RootContent): Node {
  return toDom({ type: "root", children: [content] }, { fragment: true, afterTransform: annotate });
}

function annotate(source: Nodes, node: Node): undefined {
  if (source.type !== "element" || !(node instanceof HTMLElement)) return;
  if (source.tagName === "li" && source.position)
    node.dataset["line"] = String(source.position.start.line - 1);
  if (!(node instanceof HTMLAnchorElement)) return;
  const href = node.getAttribute("href") ?? "";
  if (!SAFE_ADDRESS.test(href)) node.removeAttribute("href");
}

import { guarded } from "../errors";
import type { App } from "../app";
import { Keymap } from "../input/keymap";

const MARKUP = /(!?)\[\[([^[\]\n]+)\]\]|(^|\s)(#[\p{L}\p{N}_/-]+)|==([^=\n]+)==/gu;

/** Text with the app's own inline marks drawn: internal links, embeds (as links), tags, highlights. */
export function inlineMarkup(app: App, text: string, sourcePath: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let end = 0;
  for (const match of text.matchAll(MARKUP)) {
    fragment.append(text.slice(end, match.index));
    const [whole, embed, target, blank, tag, highlighted] = match;
    if (target !== undefined) fragment.append(internalLink(app, target, sourcePath, embed === "!"));
    else if (tag !== undefined) fragment.append(blank ?? "", /^#\d+$/.test(tag) ? tag : tagLink(tag));
    else fragment.append(createEl("mark", { text: highlighted ?? "" }));
    end = match.index + whole.length;
  }
  fragment.append(text.slice(end));
  return fragment;
}

/** Draws the app's inline marks in all text below `root` that is neither code nor a link. */
export function markUpTexts(app: App, root: HTMLElement, sourcePath: string): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && !node.parentElement?.closest("code, pre, a")) texts.push(node);
  }
  for (const node of texts) {
    const { data } = node;
    if (/[[#=]/.test(data)) node.replaceWith(inlineMarkup(app, data, sourcePath));
  }
}

/** A link to a note, by what stands between its brackets; faint when there is no such note. */
function internalLink(app: App, target: string, sourcePath: string, embed = false): HTMLElement {
  const [href, alias] = splitOnce(target, "|");
  const link = createEl("a", {
    cls: embed ? "internal-link internal-embed" : "internal-link",
    text: alias ?? href.replace(/#/g, " > ").replace(/^ > /, ""),
    attr: { "data-href": href, href, target: "_blank", rel: "noopener nofollow" },
  });
  const path = href.split("#")[0] ?? "";
  const known = path === "" || app.metadataCache.getFirstLinkpathDest(path, sourcePath) !== null;
  link.toggleClass("is-unresolved", !known);
  openOnClick(app, link, href, sourcePath);
  return link;
}

/** Makes a link open its note in the app, and tell about being hovered. */
export function openOnClick(app: App, link: HTMLElement, linktext: string, sourcePath: string): void {
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    guarded(() => app.workspace.openLinkText(linktext, sourcePath, Keymap.isModEvent(event)));
  };
  link.addEventListener("click", open);
  link.addEventListener("auxclick", open);
  link.addEventListener("mouseover", (event) => {
    const source = "preview";
    app.workspace.trigger("hover-link", {
      event,
      source,
      hoverParent: link,
      targetEl: link,
      linktext,
      sourcePath,
    });
  });
}

function tagLink(tag: string): HTMLElement {
  const link = createEl("a", { cls: "tag", text: tag, attr: { href: tag } });
  link.addEventListener("click", (event) => {
    event.preventDefault();
  });
  return link;
}

function splitOnce(text: string, separator: string): readonly [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

import { TFile } from "../../vault/tFile";
import type { App } from "../app";
import { guarded } from "../errors";
import { HoverPopover } from "../overlay/hoverPopover";
import { renderMarkdownInto } from "../reading/renderMarkdown";

/** What whoever shows a link tells when the mouse comes over it. */
interface HoverLink {
  readonly event: MouseEvent;
  readonly source: string;
  readonly hoverParent: { hoverPopover: unknown };
  readonly targetEl: HTMLElement | null;
  readonly linktext: string;
  readonly sourcePath?: string;
}

/** Previews notes on `hover-link`: at once, or with the control key where the source asks for it. */
export function previewPages(app: App): void {
  app.workspace.on("hover-link", (hover: HoverLink) => {
    const needsKey = app.workspace.hoverLinkSources.get(hover.source)?.defaultMod ?? true;
    if (needsKey && !hover.event.ctrlKey) return;
    const [path = ""] = hover.linktext.split("#");
    const file = app.metadataCache.getFirstLinkpathDest(path, hover.sourcePath ?? "");
    if (file instanceof TFile) guarded(() => preview(app, file, hover));
  });
}

async function preview(app: App, file: TFile, { hoverParent, targetEl }: HoverLink): Promise<void> {
  if (hoverParent.hoverPopover) return;
  const popover = new HoverPopover(hoverParent, targetEl);
  const element = popover.hoverEl.createDiv("markdown-embed markdown-rendered");
  element.createDiv({ cls: "inline-title", text: file.basename });
  const markdown = await app.vault.cachedRead(file);
  await renderMarkdownInto({ app, markdown, element, sourcePath: file.path, component: popover });
}

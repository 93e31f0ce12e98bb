import type { App } from "../app";
import { EmptyView } from "./emptyView";
import { FileExplorerView } from "./fileExplorerView";
import { MarkdownView } from "./markdownView";
import { OutlineView } from "./outlineView";

/** Registers the views that the app brings along. */
export function registerViews(app: App): void {
  const { views } = app.workspace;
  views.register("empty", (leaf) => new EmptyView(leaf));
  views.register("markdown", (leaf) => new MarkdownView(leaf));
  views.register("file-explorer", (leaf) => new FileExplorerView(leaf));
  views.register("outline", (leaf) => new OutlineView(leaf));
  views.registerExtensions(["md"], "markdown");
}

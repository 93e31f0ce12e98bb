import { parseLinktext } from "../../markdown/linktext";
import { TFile } from "../../vault/tFile";
import type { OpenViewState } from "./viewState";
import type { Workspace } from "./workspace";

/** Opens what a link names, at its heading or block; a note that does not exist is made, as in the app. */
export async function openLinkText(
  workspace: Workspace,
  linktext: string,
  sourcePath: string,
  newLeaf: "tab" | "split" | "window" | boolean = false,
  openViewState: OpenViewState = {},
): Promise<void> {
  const { path, subpath } = parseLinktext(linktext);
  const file = await fileFor(workspace, path === "" ? sourcePath : path, sourcePath);
  const eState = subpath === "" ? openViewState.eState : { subpath, ...openViewState.eState };
  const leaf = workspace.getLeaf(newLeaf);
  await leaf.openFile(file, {
    ...openViewState,
    active: openViewState.active ?? true,
    ...(eState && { eState }),
  });
}

async function fileFor(workspace: Workspace, linkpath: string, sourcePath: string): Promise<TFile> {
  const { vault, metadataCache, fileManager } = workspace.app;
  const known = metadataCache.getFirstLinkpathDest(linkpath, sourcePath);
  if (known instanceof TFile) return known;
  const name = /\.[^./]+$/.test(linkpath) ? linkpath : `${linkpath}.md`;
  const folder = fileManager.getNewFileParent(sourcePath);
  const path = folder.isRoot() || name.includes("/") ? name : `${folder.path}/${name}`;
  return vault.create(path, "");
}

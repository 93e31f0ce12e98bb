import { TAbstractFile } from "./tAbstractFile";

/** A folder of the vault, as `obsidian.TFolder`. The root's path is `/` and its name is empty. */
export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === "/";
  }
}

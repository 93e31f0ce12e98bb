import type { FileStats } from "obsidian";
import { splitExtension } from "./path";
import { type PublicVault, TAbstractFile } from "./tAbstractFile";

/** A file of the vault, as `obsidian.TFile`. One object stands for a file as long as it lives, renames included. */
export class TFile extends TAbstractFile {
  basename: string;
  extension: string;

  constructor(
    vault: PublicVault,
    path: string,
    public stat: FileStats,
  ) {
    super(vault, path);
    ({ basename: this.basename, extension: this.extension } = splitExtension(this.name));
  }
}

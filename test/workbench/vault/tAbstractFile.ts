import type { Vault } from "obsidian";
import { nameOf } from "./path";
import type { TFolder } from "./tFolder";

/** The public face of a vault, whoever built it. */
export type PublicVault = Pick<Vault, keyof Vault>;

/**
 * What a file and a folder have in common, as `obsidian.TAbstractFile`; `FileTree` keeps path and parent. Its vault
 * has the public type, so that these files can be handed to whatever takes the app's own.
 */
export abstract class TAbstractFile {
  name: string;
  parent: TFolder | null = null;

  constructor(
    public vault: PublicVault,
    public path: string,
  ) {
    this.name = nameOf(path);
  }
}

import type { DataWriteOptions } from "obsidian";
import { getFrontMatterInfo } from "../markdown/frontmatterInfo";
import { parseYaml } from "../markdown/parseYaml";
import { stringifyYaml } from "../markdown/stringifyYaml";
import { LinkRewriter } from "./linkRewriter";
import type { MetadataCache } from "./metadataCache";
import { folderOf } from "./path";
import type { TAbstractFile } from "./tAbstractFile";
import { TFile } from "./tFile";
import { TFolder } from "./tFolder";
import { Vault } from "./vault";

/** What the app does with files by the user's settings, as `obsidian.FileManager`. */
export class FileManager {
  constructor(
    private readonly vault: Vault,
    private readonly metadataCache: MetadataCache,
  ) {}

  /** The folder for a new note by the setting; the root where that folder is not there. */
  getNewFileParent(sourcePath: string): TFolder {
    const location = this.vault.getConfig("newFileLocation");
    const folder = this.vault.getConfig("newFileFolderPath");
    const path = location === "current" ? folderOf(sourcePath) : location === "folder" ? folder : "/";
    return (typeof path === "string" && this.vault.getFolderByPath(path)) || this.vault.getRoot();
  }

  /** Gives a file or folder a new path, and the links to it in text and properties the words that find it there. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    await this.metadataCache.idle();
    const rewriter = new LinkRewriter(this.vault, this.metadataCache, filesIn(file));
    await this.vault.rename(file, newPath);
    await rewriter.rewrite();
  }

  /** A link by the settings for new links; an attachment is embedded. */
  generateMarkdownLink(file: TFile, sourcePath: string, subpath = "", alias = ""): string {
    const embed = file.extension === "md" ? "" : "!";
    const toItself = file.path === sourcePath && subpath !== "";
    if (this.vault.getConfig("useMarkdownLinks") === true) {
      const path = toItself ? "" : this.metadataCache.fileToLinktext(file, sourcePath, false);
      return `${embed}[${alias || file.basename}](${encodeURI(path + subpath)})`;
    }
    const path = toItself ? "" : this.metadataCache.fileToLinktext(file, sourcePath);
    return `${embed}[[${path}${subpath}${alias && `|${alias}`}]]`;
  }

  /** Removes a file as the setting for deleted files says. */
  async trashFile(file: TAbstractFile): Promise<void> {
    const option = this.vault.getConfig("trashOption");
    if (option === "none") await this.vault.delete(file);
    else await this.vault.trash(file, option !== "local");
  }

  /**
   * Lets a function change the properties, and writes all of them anew: comments and quotes are lost, as in the app.
   *
   * @throws Error when the properties are no YAML
   */
  async processFrontMatter(
    file: TFile,
    change: (frontmatter: Record<string, unknown>) => void,
    options?: DataWriteOptions,
  ): Promise<void> {
    await this.vault.process(file, (text) => withFrontmatter(text, change), options);
  }
}

function filesIn(file: TAbstractFile): ReadonlySet<TFile> {
  const files = new Set<TFile>();
  const add = (each: TAbstractFile): void => {
    if (each instanceof TFile) files.add(each);
  };
  if (file instanceof TFolder) Vault.recurseChildren(file, add);
  else add(file);
  return files;
}

function withFrontmatter(text: string, change: (frontmatter: Record<string, unknown>) => void): string {
  const info = getFrontMatterInfo(text);
  const parsed = parseYaml(info.frontmatter);
  const frontmatter: Record<string, unknown> =
    typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
  change(frontmatter);
  const yaml = Object.keys(frontmatter).length > 0 ? stringifyYaml(frontmatter) : "";
  if (info.exists) return text.slice(0, info.from) + yaml + text.slice(info.to);
  return yaml === "" ? text : `---\n${yaml}---\n${text}`;
}

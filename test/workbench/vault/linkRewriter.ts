import type { Reference, ReferenceCache } from "obsidian";
import { getFrontMatterInfo } from "../markdown/frontmatterInfo";
import { parseLinktext } from "../markdown/linktext";
import type { MetadataCache } from "./metadataCache";
import type { TFile } from "./tFile";
import type { Vault } from "./vault";

/** A link in a note to a file that is about to get another path. */
interface LinkToUpdate {
  readonly source: TFile;
  readonly target: TFile;
  readonly reference: Reference | ReferenceCache;
}

/** The links to some files, remembered before those get other paths and rewritten afterwards. */
export class LinkRewriter {
  private readonly links: readonly LinkToUpdate[];

  constructor(
    private readonly vault: Vault,
    private readonly cache: MetadataCache,
    targets: ReadonlySet<TFile>,
  ) {
    this.links = vault.getMarkdownFiles().flatMap((source) => this.linksIn(source, targets));
  }

  /** Rewrites the links that no longer lead where they led; all other text stays. */
  async rewrite(): Promise<void> {
    const broken = this.links.filter(({ source, target, reference }) => {
      return this.destination(reference, source) !== target;
    });
    for (const source of new Set(broken.map((link) => link.source))) {
      const own = broken.filter((link) => link.source === source);
      await this.vault.process(source, (text) => this.rewritten(text, own));
    }
  }

  private linksIn(source: TFile, targets: ReadonlySet<TFile>): LinkToUpdate[] {
    const cache = this.cache.getFileCache(source);
    const references = [
      ...(cache?.frontmatterLinks ?? []),
      ...(cache?.links ?? []),
      ...(cache?.embeds ?? []),
    ];
    return references.flatMap((reference) => {
      const target = this.destination(reference, source);
      return target && targets.has(target) ? [{ source, target, reference }] : [];
    });
  }

  private destination(reference: Reference, source: TFile): TFile | null {
    return this.cache.getFirstLinkpathDest(parseLinktext(reference.link).path, source.path);
  }

  /** Links in the text are replaced from the last to the first, so that the places of the others still hold. */
  private rewritten(text: string, links: readonly LinkToUpdate[]): string {
    let result = text;
    const inText = links.filter((link) => "position" in link.reference);
    for (const link of inText.toSorted((one, other) => offsetOf(other) - offsetOf(one))) {
      const start = offsetOf(link);
      const { original } = link.reference;
      if (!result.startsWith(original, start)) continue;
      result = result.slice(0, start) + this.updated(link) + result.slice(start + original.length);
    }
    const { from, to } = getFrontMatterInfo(result);
    let properties = result.slice(from, to);
    for (const link of links.filter((each) => !("position" in each.reference))) {
      properties = properties.replaceAll(link.reference.original, () => this.updated(link));
    }
    return result.slice(0, from) + properties + result.slice(to);
  }

  private updated({ source, target, reference: { original, link } }: LinkToUpdate): string {
    const { subpath } = parseLinktext(link);
    if (original.includes("[[")) {
      const opening = original.slice(0, original.indexOf("[[") + 2);
      const rest = original.slice(original.search(/\\?\||\]\]/));
      return `${opening}${this.cache.fileToLinktext(target, source.path)}${subpath}${rest}`;
    }
    const address = encodeURI(this.cache.fileToLinktext(target, source.path, false) + subpath);
    return `${original.slice(0, original.lastIndexOf("](") + 2)}${address})`;
  }
}

function offsetOf({ reference }: LinkToUpdate): number {
  return "position" in reference ? reference.position.start.offset : -1;
}

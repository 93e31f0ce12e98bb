import type { NotePath } from "../model/notePath";
import type { LinkResolver } from "./people";

/**
 * Where links led when they were last followed. The app follows a link by its words and the folder of
 * the note that holds it, so that the many notes of a folder that link to one agreement cost one look.
 */
export class LinkMemory {
  private readonly links = new Map<string, KnownLink>();

  constructor(private readonly follow: LinkResolver) {}

  /** Where a link leads, as far as is known; the app is asked for those that nothing is known of. */
  readonly resolve: LinkResolver = (target, from) => {
    const key = keyOf(target, from);
    const known = this.links.get(key);
    if (known !== undefined) {
      known.holders.add(from);
      return known.path;
    }
    const path = this.follow(target, from);
    this.links.set(key, { target, path, holders: new Set([from]) });
    return path;
  };

  /**
   * Follows all links again and gives the notes with one that leads elsewhere now.
   *
   * @param isThere whether a note still takes part; links that no such note holds are forgotten
   */
  refollow(isThere: (path: NotePath) => boolean): ReadonlySet<NotePath> {
    const led = new Set<NotePath>();
    for (const [key, link] of this.links) {
      const from = holderOf(link, isThere);
      if (from === null) {
        this.links.delete(key);
        continue;
      }
      const path = this.follow(link.target, from);
      if (path === link.path) continue;
      link.path = path;
      for (const holder of link.holders) led.add(holder);
    }
    return led;
  }
}

interface KnownLink {
  readonly target: string;
  path: NotePath | null;
  readonly holders: Set<NotePath>;
}

/** A link without a path is one into the note itself. */
function keyOf(target: string, from: NotePath): string {
  return `${target === "" ? from : from.slice(0, from.lastIndexOf("/") + 1)}\n${target}`;
}

function holderOf({ holders }: KnownLink, isThere: (path: NotePath) => boolean): NotePath | null {
  for (const holder of holders) {
    if (isThere(holder)) return holder;
    holders.delete(holder);
  }
  return null;
}

/** `[words](address)`: the address stands in angle brackets, or has no blanks. */
export const markdownLink = /\[([^[\]]*)\]\((?:<([^<>]+)>|([^()\s]+))\)/;

const scheme = /^[a-z][a-z0-9+.-]*:/i;

/** A Markdown link into the vault. */
export interface MarkdownLink {
  readonly words: string;
  /** As a wikilink would have it: decoded, without `.md`, with its heading or block. */
  readonly target: string;
}

/** The link that was found by the pattern; null where there is none, or it leads out of the vault. */
export function linkFound(found: RegExpExecArray | null): MarkdownLink | null {
  const address = found?.[2] ?? found?.[3];
  if (address === undefined || scheme.test(address)) return null;
  return { words: found?.[1] ?? "", target: decoded(address).replace(/\.md(?=#|$)/i, "") };
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // a stray % is an ordinary character of a name
  }
}

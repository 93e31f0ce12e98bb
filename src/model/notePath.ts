declare const pathBrand: unique symbol;

/** A note's path in the vault, with `/` and the extension. */
export type NotePath = string & { readonly [pathBrand]: true };

/** Marks a path that the vault gave us, or that we made safe ourselves. */
export function notePath(path: string): NotePath {
  return path as NotePath; // the one place where the brand is given
}

/** The note's name as people see it: the last part of its path, without the extension. */
export function titleOf(path: NotePath): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}

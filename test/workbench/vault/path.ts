/** The part after the last slash; empty for the root. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The folder that a path lies in, `/` at the top level. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash <= 0 ? "/" : path.slice(0, slash);
}

/** A folder's path and a name as one path; the root adds no slash of its own. */
export function joinPath(folder: string, name: string): string {
  return folder === "/" || folder === "" ? name : `${folder}/${name}`;
}

/** A name's basename and its extension in lower case; a name that begins with its only dot has no extension. */
export function splitExtension(name: string): { basename: string; extension: string } {
  const dot = name.lastIndexOf(".");
  if (dot <= 0) return { basename: name, extension: "" };
  return { basename: name.slice(0, dot), extension: name.slice(dot + 1).toLowerCase() };
}

/** Hidden from the vault (but not from its adapter): a name on the way begins with a dot. */
export function isHidden(path: string): boolean {
  return path.split("/").some((name) => name.startsWith("."));
}

/** Whether a path is a folder's own or lies below it. */
export function isWithin(path: string, folder: string): boolean {
  return folder === "/" || path === folder || path.startsWith(`${folder}/`);
}

/**
 * A path as the vault keeps it, as `obsidian.normalizePath`: single slashes, none at either end, ordinary spaces
 * in place of no-break ones, Unicode composed.
 */
export function normalizePath(path: string): string {
  const slashed = path.replace(/[\\/]+/g, "/").replace(/^\/|\/$/g, "");
  const normal = slashed.replace(/[\u00A0\u202F]/g, " ").normalize("NFC");
  return normal === "" ? "/" : normal;
}

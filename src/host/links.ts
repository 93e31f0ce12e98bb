import { getLinkpath, type App } from "obsidian";
import type { LinkResolver, UserNames } from "../index/people";
import { notePath } from "../model/notePath";
import type { Settings } from "../model/settings";

/** Links lead where the app says that they lead. */
export function linkResolver(app: App): LinkResolver {
  return (target, from) => {
    const file = app.metadataCache.getFirstLinkpathDest(getLinkpath(target), from);
    return file === null ? null : notePath(file.path);
  };
}

/** The user, as the settings know them. */
export function userNames({ name, aliases, ownNote }: Settings): UserNames {
  return { name, aliases, note: ownNote };
}

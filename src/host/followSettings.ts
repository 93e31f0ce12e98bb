import { inferredUser } from "../index/inferredUser";
import type { Settings } from "../model/settings";
import { decidesReading } from "./feedRules";
import { userNames } from "./links";
import type { Surroundings } from "./surroundings";

/**
 * Keeps index and dashboard in step with the settings; notes are read again only where that may change
 * them. While the settings do not know the user, the agreements do.
 */
export function followSettings({
  settings,
  index,
  feed,
}: Pick<Surroundings, "settings" | "index" | "feed">): void {
  let readBy = decisive(settings.current);
  const knowUser = (): void => {
    const { revision } = index;
    index.setUser(
      settings.current.name === "" ? inferredUser(index.agreements()) : userNames(settings.current),
    );
    if (index.revision !== revision) feed.announce();
  };
  feed.follow(knowUser);
  settings.onChange(() => {
    knowUser();
    const now = decisive(settings.current);
    if (now === readBy) feed.announce();
    else void feed.readAll();
    readBy = now;
  });
}

/** What decides which notes are read, and how. */
function decisive(settings: Settings): string {
  return JSON.stringify([decidesReading(settings), settings.templatesFolder]);
}

import type { Settings } from "../model/settings";
import { userNames } from "./links";
import type { Surroundings } from "./surroundings";

/** Keeps index and dashboard in step with the settings; notes are read again only where that may change them. */
export function followSettings({ settings, index, feed }: Surroundings): void {
  let readBy = decisive(settings.current);
  settings.onChange(() => {
    index.setUser(userNames(settings.current));
    const now = decisive(settings.current);
    if (now === readBy) feed.announce();
    else void feed.readAll();
    readBy = now;
  });
}

/** What decides which notes are read, and how. */
function decisive({ tag, extraMarks, templatesFolder }: Settings): string {
  return JSON.stringify([tag, extraMarks.done, extraMarks.cancelled, templatesFolder]);
}

import type { MeetingDay } from "../model/newNote";
import { notePath, titleOf, type NotePath } from "../model/notePath";
import { freePath, pathsFor, type NamingParts } from "./newNotes";

/**
 * Where a meeting's note goes when the meeting is moved: one that has its name from the pattern gets the
 * name of the new day; a name of the user's own only has its day replaced. Others stay.
 */
export function movedPath(
  surroundings: NamingParts,
  path: NotePath,
  partner: string,
  from: MeetingDay,
  to: MeetingDay,
): NotePath {
  if (pathsFor(surroundings, "agenda", partner, to).includes(path)) return path;
  if (pathsFor(surroundings, "agenda", partner, from).includes(path))
    return freePath(surroundings, "agenda", partner, to.date, to.time);
  const title = titleOf(path);
  const renamed = notePath(path.replace(`${title}.md`, `${title.replace(from.date, to.date)}.md`));
  return surroundings.store.exists(renamed) ? path : renamed;
}

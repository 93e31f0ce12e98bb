import { agendaStatuses } from "../model/note";
import type { MeetingDay } from "../model/newNote";
import type { NoteTexts } from "../text/noteTexts";
import { meetingDayText } from "./draftContext";
import { parseFrontmatter, type Yaml } from "./frontmatter";
import { dayOf, textsOf, wordOf } from "./property";
import { setProperties, type PropertyChanges } from "./setProperties";

/**
 * An agenda whose meeting is moved: it has the new day and time, remembers the day that it had, and is
 * planned again, whatever became of it before. Null when its properties do not parse.
 */
export function movedAgenda(text: string, to: MeetingDay, yaml: Yaml): string | null {
  const there = parseFrontmatter(text, yaml)?.properties;
  if (there === undefined) return null;
  const from = dayOf(there["date"]);
  const isPlanned = (wordOf(there["status"], agendaStatuses) ?? "planned") === "planned";
  const changes: PropertyChanges = {
    ...(isPlanned ? {} : { status: "planned" }),
    date: to.date,
    time: to.time,
    ...(from === null || from === to.date ? {} : { "moved-from": [...textsOf(there["moved-from"]), from] }),
  };
  return setProperties(text, changes, yaml);
}

/** The list item that says in a recap when the next meeting is instead. */
export function movedLine(to: MeetingDay, { changes, labeled }: NoteTexts): string {
  return `- ${labeled(changes.moved, meetingDayText(to))}`;
}

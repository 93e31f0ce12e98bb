import { apiVersion, Platform } from "obsidian";
import type { Settings } from "../model/settings";
import type { Surroundings } from "./surroundings";

const platforms = [
  "isDesktopApp",
  "isPhone",
  "isTablet",
  "isIosApp",
  "isAndroidApp",
  "isMacOS",
  "isWin",
  "isLinux",
] as const;

/**
 * What helps to find out why something goes wrong, as JSON to be read and pasted into a report: versions,
 * counts, and settings that are numbers or choices. No name, path or text of a note or a setting is in it.
 */
export function debugInformation(surroundings: Surroundings, version: string): string {
  const { appLanguage, index, language, tasks } = surroundings;
  const notes = index.all();
  const relationships = index.relationships();
  const information = {
    mentoring: version,
    obsidian: apiVersion,
    platform: platforms.filter((name) => Platform[name]),
    languages: { app: appLanguage, interface: language },
    hasTasks: tasks.isThere,
    isReading: surroundings.feed.reading !== null,
    notes: counted(notes.map(({ kind }) => kind)),
    relationships: counted(relationships.map(({ role }) => role ?? "none")),
    meetings: relationships.flatMap(({ meetings }) => meetings).length,
    items: counted(notes.flatMap(({ items }) => items.map(({ status }) => status))),
    problems: counted(index.problems().map(({ problem }) => problem.kind)),
    settings: speechless(surroundings.settings.current),
  };
  return JSON.stringify(information, null, 2);
}

/** Of what somebody has typed or chosen by its path, only whether there is any. */
function speechless(settings: Settings): Readonly<Record<string, unknown>> {
  const { taskFormat, addDoneDate, statusBar, summaryOnStart, thresholds, recapHours } = settings;
  const { name, ownNote, aliases, extraMarks, headings, templates } = settings;
  return {
    ...{ taskFormat, addDoneDate, statusBar, summaryOnStart, thresholds, recapHours },
    hasName: name !== "",
    hasOwnNote: ownNote !== "",
    aliases: aliases.length,
    extraMarks: extraMarks.done.length + extraMarks.cancelled.length,
    headings: Object.keys(headings).length,
    templates: Object.values(templates).filter((path) => path !== "").length,
  };
}

function counted(kinds: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

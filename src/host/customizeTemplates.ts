import { normalizePath, Notice } from "obsidian";
import { noteTypes, type NoteType } from "../model/note";
import { notePath } from "../model/notePath";
import type { Role } from "../model/person";
import { defaultSettings, type Settings } from "../model/settings";
import { folderInside } from "../note/fileName";
import { shippedTemplates } from "../note/shippedTemplates";
import type { Written } from "./noteStore";
import { inWords, sayDone } from "./notices";
import type { SettingsStore } from "./settingsStore";
import type { Surroundings } from "./surroundings";
import { giveUp, refuseKept, undoAll } from "./undoAll";

/**
 * Writes the shipped templates into the templates folder, for every type of note that has none of the user's
 * yet, and sets them. A file that is there already is set and not written.
 */
export async function customizeTemplates(surroundings: Surroundings): Promise<void> {
  await inWords(surroundings.strings, () => writeTemplates(surroundings));
}

async function writeTemplates(surroundings: Surroundings): Promise<void> {
  const { settings, store, strings } = surroundings;
  const { templates, templatesFolder } = settings.current;
  const types = noteTypes.filter((type) => templates[type].trim() === "");
  if (types.length === 0) {
    new Notice(strings.notices.templatesSet);
    return;
  }
  const folder = folderInside(templatesFolder) || defaultSettings.templatesFolder;
  const texts = shippedTemplates(strings.notes, userSide(surroundings));
  const written: Written[] = [];
  const paths: Partial<Record<NoteType, string>> = {};
  try {
    for (const type of types) {
      const path = notePath(normalizePath(`${folder}/${strings.notices.templateNames[type]}.md`));
      if (!store.exists(path)) written.push(await store.create(path, texts[type]));
      paths[type] = path;
    }
    await settings.change({ templatesFolder: folder, templates: paths });
  } catch (reason) {
    return giveUp(strings, written, reason);
  }
  sayDone(strings, strings.notices.templatesWritten(types.length, folder), async () => {
    const kept = await undoAll(written);
    await unset(settings, paths, (path) => kept.every((one) => one.path !== path));
    refuseKept(strings, kept);
  });
}

/** The mentor's recap asks for other things: shipped to those who are mentors alone. */
function userSide({ index }: Surroundings): Role {
  const roles = index.relationships().map(({ role }) => role);
  return roles.includes("mentor") && !roles.includes("mentee") ? "mentor" : "mentee";
}

/** Takes settings back that are as they were made. */
async function unset(
  settings: SettingsStore,
  paths: Partial<Settings["templates"]>,
  isGone: (path: string) => boolean,
): Promise<void> {
  const { templates } = settings.current;
  const empty = Object.entries(paths).filter(
    ([type, path]) =>
      isGone(path) && Object.entries(templates).some(([of, now]) => of === type && now === path),
  );
  await settings.change({ templates: Object.fromEntries(empty.map(([type]) => [type, ""])) });
}

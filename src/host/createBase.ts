import { Notice } from "obsidian";
import { baseFile } from "../export/baseFile";
import { pathIn } from "../note/fileName";
import { appYaml } from "./appYaml";
import { inWords, sayDone } from "./notices";
import type { Surroundings } from "./surroundings";

/** Makes a base of the mentoring notes in their folder, and opens it. One that is there is only opened. */
export async function createBase({ app, settings, store, strings }: Surroundings): Promise<void> {
  const { folder, templatesFolder } = settings.current;
  const path = pathIn(folder, "Mentoring.base");
  if (path === null) {
    new Notice(strings.notices.unusablePath);
    return;
  }
  if (!store.exists(path)) {
    const text = appYaml.stringify(baseFile(strings.base, templatesFolder));
    const written = await inWords(strings, () => store.create(path, text));
    if (written === null) return;
    sayDone(strings, strings.notices.created("Mentoring.base"), written.undo);
  }
  await app.workspace.openLinkText(path, "", true);
}

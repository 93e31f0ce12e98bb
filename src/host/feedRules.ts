import type { App } from "obsidian";
import { sectionsOf, type SectionId } from "../model/section";
import type { ReadingKey } from "../index/snapshot";
import { noteTypes } from "../model/note";
import type { Settings } from "../model/settings";
import type { HeadingWords } from "../note/sections";
import type { NoteTexts } from "../text/noteTexts";
import type { Strings } from "../text/strings";
import type { SettingsStore } from "./settingsStore";
import type { FeedRules } from "./vaultFeed";

/** How notes are read, by the settings and the words of the languages. */
export function feedRules(app: App, settings: SettingsStore, strings: Strings): FeedRules {
  const headings = headingWords([strings.notes]);
  return {
    reading: () => {
      const { tag, extraMarks } = settings.current;
      return { headings, remember: [strings.notes.remember], tag, extraMarks };
    },
    excludes: (path) => isBelow(path, settings.current.templatesFolder) || isIgnored(app, path),
  };
}

function isBelow(path: string, folder: string): boolean {
  return folder !== "" && path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

/** The app keeps its excluded files to itself, so that asking for them may fail or be gone some day. */
function isIgnored({ metadataCache }: App, path: string): boolean {
  const asking = metadataCache as { isUserIgnored?: (path: string) => unknown }; // not in the public API
  return asking.isUserIgnored?.(path) === true;
}

/** What the notes are read by, for the snapshot to be told by. */
export function readingKey({ tag, extraMarks }: Settings, version: string, language: string): ReadingKey {
  return { version, language, settings: JSON.stringify([tag, extraMarks.done, extraMarks.cancelled]) };
}

/** The words of every section's heading, in all languages. */
export function headingWords(texts: readonly NoteTexts[]): HeadingWords {
  const words: Partial<Record<SectionId, string[]>> = {};
  for (const type of noteTypes) {
    for (const section of sectionsOf[type]) {
      const headings = texts.map((text) => headingOf(text, type, section));
      words[section] = [...(words[section] ?? []), ...headings];
    }
  }
  return words as HeadingWords; // every section of every type was just visited
}

function headingOf(texts: NoteTexts, type: (typeof noteTypes)[number], section: SectionId): string {
  const sections: Readonly<Partial<Record<SectionId, { readonly heading: string }>>> = texts.sections[type];
  return sections[section]?.heading ?? "";
}

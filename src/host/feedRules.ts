import type { App } from "obsidian";
import { listedWords } from "../model/listedWords";
import { sectionsOf, type SectionId } from "../model/section";
import { noteTypes } from "../model/note";
import type { HeadingAliases, Settings } from "../model/settings";
import { leadWords } from "../note/leadWords";
import type { HeadingWords } from "../note/sections";
import { noteTexts } from "../text/languages";
import { sectionText, type NoteTexts } from "../text/noteTexts";
import type { SettingsStore } from "./settingsStore";
import type { FeedRules } from "./vaultFeed";

/** How notes are read, by the settings and the words of all languages. */
export function feedRules(app: App, settings: SettingsStore): FeedRules {
  const leads = leadWords(noteTexts);
  return {
    reading: () => {
      const { tag, extraMarks } = settings.current;
      return { headings: knownHeadings(settings.current), leads, tag, extraMarks, onUnreadable };
    },
    excludes: (path) => isExcluded(app, settings.current, path),
  };
}

function onUnreadable(path: string, reason: unknown): void {
  console.error(`Mentoring: could not understand ${path}`, reason);
}

/** Whether the notes at a path are never ours: templates, and what the app's user excluded. */
export function isExcluded(app: App, { templatesFolder }: Settings, path: string): boolean {
  return isBelow(path, templatesFolder) || isIgnored(app, path);
}

function isBelow(path: string, folder: string): boolean {
  return folder !== "" && path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

/** The app keeps its excluded files to itself, so that asking for them may fail or be gone some day. */
function isIgnored({ metadataCache }: App, path: string): boolean {
  const asking = metadataCache as { isUserIgnored?: (path: string) => unknown }; // not in the public API
  return asking.isUserIgnored?.(path) === true;
}

/** The settings that decide what a note is read as, as one text. */
export function decidesReading({ tag, extraMarks, headings }: Settings): string {
  const aliases = Object.entries(headings).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([tag, extraMarks.done, extraMarks.cancelled, aliases]);
}

/** Settings are replaced whole when one changes, and every note that is read asks. */
const knownWords = new WeakMap<HeadingAliases, HeadingWords>();

/** The words by which the sections of notes are known: those of every language, and the user's own. */
export function knownHeadings({ headings }: Settings): HeadingWords {
  const words = knownWords.get(headings) ?? headingWords(noteTexts, headings);
  knownWords.set(headings, words);
  return words;
}

/** The words of every section's heading, in all languages, and after these the user's own. */
export function headingWords(texts: readonly NoteTexts[], aliases: HeadingAliases = {}): HeadingWords {
  const words: Partial<Record<SectionId, string[]>> = {};
  for (const type of noteTypes) {
    for (const section of sectionsOf[type]) {
      const headings = texts.map((text) => sectionText(text, type, section)?.heading ?? "");
      words[section] = [...(words[section] ?? []), ...headings];
    }
  }
  const own: Readonly<Record<string, string | undefined>> = aliases;
  for (const [section, known] of Object.entries(words)) known.push(...listedWords(own[section] ?? ""));
  return words as HeadingWords; // every section of every type was just visited
}

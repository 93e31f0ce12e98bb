import type { ExtraMarks } from "./actionItem";
import type { MatterRules } from "./matterFacts";
import type { NoteType } from "./note";
import { noteTypes } from "./note";
import { defaultThresholds } from "./pace";
import { allSections, type SectionId } from "./section";

const taskFormats = ["automatic", "emoji", "bracketed"] as const;
/** How fields of an action item are written: `automatic` follows the line, its note, and Tasks. */
export type TaskFormat = (typeof taskFormats)[number];

/** The user's own words for headings of sections, between commas. */
export type HeadingAliases = { readonly [section in SectionId]?: string };

/**
 * Stored beside the settings, so that a later version that gives a key another meaning can tell by which
 * one a file was written. This is the first.
 */
export const settingsVersion = 1;

/**
 * What the user chose. Every part has a default that works. How dates and times look, and on which day a week
 * begins, is not asked again: it follows the app's language, and the system's own calendar field.
 */
export interface Settings extends MatterRules {
  /** The user's own name; empty until they are asked. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Path of the user's own note, or empty. */
  readonly ownNote: string;
  /** Where notes are made; people may move them anywhere. */
  readonly folder: string;
  /** Paths below the folder, without extension, with `{{partner}}`, `{{date}}`, `{{time}}`, `{{year}}`. */
  readonly fileNames: Readonly<Record<NoteType, string>>;
  /** Notes below it are never ours; empty for none. */
  readonly templatesFolder: string;
  /** The user's own template for each note type; empty for the shipped one. */
  readonly templates: Readonly<Record<NoteType, string>>;
  readonly headings: HeadingAliases;
  /** The tag, without `#`, by which checkboxes of other notes take part. */
  readonly tag: string;
  readonly taskFormat: TaskFormat;
  /** Whether ticking adds the day. */
  readonly addDoneDate: boolean;
  readonly extraMarks: ExtraMarks;
  /** Whether the status bar says whom the user meets next. */
  readonly statusBar: boolean;
  /** Whether a notice says so after the start. */
  readonly summaryOnStart: boolean;
}

/** What counts until the user chooses something else. */
export const defaultSettings: Settings = {
  name: "",
  aliases: [],
  ownNote: "",
  folder: "Mentoring",
  fileNames: {
    agreement: "{{partner}}/{{partner}} - Agreement",
    agenda: "{{partner}}/{{date}} {{partner}} - Agenda",
    recap: "{{partner}}/{{date}} {{partner}} - Recap",
    closing: "{{partner}}/{{partner}} - Closing",
  },
  templatesFolder: "Templates",
  templates: { agreement: "", agenda: "", recap: "", closing: "" },
  headings: {},
  tag: "mentoring",
  taskFormat: "automatic",
  addDoneDate: true,
  extraMarks: { done: "", cancelled: "" },
  statusBar: true,
  summaryOnStart: false,
  thresholds: defaultThresholds,
  recapHours: 24,
};

/** A year: what is due later than that is not due, and an endless number would leave the calendar. */
const mostRecapHours = 24 * 366;

/**
 * The settings that stored data holds. What cannot be read (a torn file, another version's idea of a
 * value) has its default, so that no file can keep the plugin from starting.
 */
export function parseSettings(data: unknown): Settings {
  const stored = recordOf(data);
  const of = defaultSettings;
  return {
    name: textOf(stored["name"], of.name),
    aliases: textsOf(stored["aliases"], of.aliases),
    ownNote: textOf(stored["ownNote"], of.ownNote),
    folder: textOf(stored["folder"], of.folder),
    fileNames: byType(stored["fileNames"], of.fileNames, (text) => text.trim() !== ""),
    templatesFolder: textOf(stored["templatesFolder"], of.templatesFolder),
    templates: byType(stored["templates"], of.templates, () => true),
    headings: aliasesOf(stored["headings"]),
    tag: textOf(stored["tag"], of.tag).trim().replace(/^#+/, "") || of.tag,
    taskFormat: taskFormats.find((format) => format === stored["taskFormat"]) ?? of.taskFormat,
    addDoneDate: booleanOf(stored["addDoneDate"], of.addDoneDate),
    extraMarks: marksOf(stored["extraMarks"]),
    statusBar: booleanOf(stored["statusBar"], of.statusBar),
    summaryOnStart: booleanOf(stored["summaryOnStart"], of.summaryOnStart),
    thresholds: thresholdsOf(stored["thresholds"]),
    recapHours: Math.min(positiveOf(stored["recapHours"], of.recapHours), mostRecapHours),
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function textOf(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}

function textsOf(value: unknown, otherwise: readonly string[]): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === "string") : otherwise;
}

function booleanOf(value: unknown, otherwise: boolean): boolean {
  return typeof value === "boolean" ? value : otherwise;
}

function positiveOf(value: unknown, otherwise: number): number {
  return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : otherwise;
}

function byType(
  value: unknown,
  otherwise: Readonly<Record<NoteType, string>>,
  isUsable: (text: string) => boolean,
): Readonly<Record<NoteType, string>> {
  const stored = recordOf(value);
  const texts = { ...otherwise };
  for (const type of noteTypes) {
    const text = stored[type];
    if (typeof text === "string" && isUsable(text)) texts[type] = text;
  }
  return texts;
}

function aliasesOf(value: unknown): HeadingAliases {
  const stored = recordOf(value);
  const given = allSections.map((section) => [section, textOf(stored[section], "").trim()] as const);
  return Object.fromEntries(given.filter(([, words]) => words !== ""));
}

function marksOf(value: unknown): ExtraMarks {
  const stored = recordOf(value);
  return { done: textOf(stored["done"], ""), cancelled: textOf(stored["cancelled"], "") };
}

function thresholdsOf(value: unknown): Settings["thresholds"] {
  const stored = recordOf(value);
  return {
    due: positiveOf(stored["due"], defaultThresholds.due),
    overdue: positiveOf(stored["overdue"], defaultThresholds.overdue),
    quiet: positiveOf(stored["quiet"], defaultThresholds.quiet),
    asNeededDays: positiveOf(stored["asNeededDays"], defaultThresholds.asNeededDays),
  };
}

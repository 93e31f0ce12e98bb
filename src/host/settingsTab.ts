import {
  Notice,
  PluginSettingTab,
  type Plugin,
  type SettingControl,
  type SettingDefinitionAction,
  type SettingDefinitionControl,
  type SettingDefinitionItem,
  type SettingGroupItem,
} from "obsidian";
import { sectionText } from "../text/noteTexts";
import type { Strings } from "../text/strings";
import { noteTypes, type NoteType } from "../model/note";
import { listedWords } from "../model/listedWords";
import type { Settings } from "../model/settings";
import { allSections, sectionsOf, type SectionId } from "../model/section";
import { sectionOf } from "../note/sections";
import { copyText } from "./clipboard";
import { createBase } from "./createBase";
import { customizeTemplates } from "./customizeTemplates";
import { debugInformation } from "./debugInformation";
import { knownHeadings } from "./feedRules";
import { inWords } from "./notices";
import { changeFor, valueOf } from "./settingKeys";
import type { SettingsStore } from "./settingsStore";
import type { Surroundings } from "./surroundings";

/** The settings, in the app's own declarative form, so that its search finds each of them. */
export class MentoringSettingTab extends PluginSettingTab {
  private readonly version: string;

  constructor(
    plugin: Plugin,
    private readonly surroundings: Surroundings,
  ) {
    super(plugin.app, plugin);
    this.version = plugin.manifest.version;
  }

  private get settings(): SettingsStore {
    return this.surroundings.settings;
  }

  private get strings(): Strings {
    return this.surroundings.strings;
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const words = this.strings.settings;
    return [
      { type: "group", heading: words.you, items: this.you() },
      { type: "group", heading: words.notes, items: this.notes() },
      { type: "group", heading: words.items, items: this.actionItems() },
      { type: "group", heading: words.reminders, items: this.reminders() },
      { type: "group", heading: words.device, items: [this.cache(), this.debug()] },
    ];
  }

  override getControlValue(key: string): unknown {
    return valueOf(this.settings.current, key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const changes = changeFor(this.settings.current, key, value);
    await inWords(this.strings, () => this.settings.change(changes));
  }

  private you(): SettingDefinitionControl[] {
    const words = this.strings.settings;
    return [
      setting(words.name, words.nameHint, { type: "text", key: "name" }),
      setting(words.aliases, words.aliasesHint, { type: "text", key: "aliases" }),
      setting(words.ownNote, words.ownNoteHint, { type: "file", key: "ownNote", filter: isMarkdown }),
    ];
  }

  private notes(): SettingGroupItem[] {
    const words = this.strings.settings;
    return [
      setting(words.folder, words.folderHint, { type: "folder", key: "folder", includeRoot: true }),
      ...noteTypes.map((type) =>
        setting(words.fileNames[type], words.fileNamesHint, {
          type: "text",
          key: `fileNames.${type}`,
          validate: (pattern) => this.flawOfPattern(type, pattern),
        }),
      ),
      setting(words.templatesFolder, words.templatesFolderHint, { type: "folder", key: "templatesFolder" }),
      ...noteTypes.map((type) =>
        setting(words.templates[type], words.templatesHint, {
          type: "file",
          key: `templates.${type}`,
          filter: isMarkdown,
        }),
      ),
      { name: words.customize, desc: words.customizeHint, action: this.customize },
      { type: "page", name: words.headings, desc: words.headingsHint, items: allSections.map(this.heading) },
      this.base(),
    ];
  }

  /** Two meetings of one person need two names. */
  private flawOfPattern(type: NoteType, pattern: string): string | undefined {
    const words = this.strings.settings;
    if (pattern.trim() === "") return words.patternEmpty;
    const lacksDate = (type === "agenda" || type === "recap") && !pattern.includes("{{date}}");
    return lacksDate ? words.patternWithoutDate : undefined;
  }

  private readonly customize = (): void => {
    void customizeTemplates(this.surroundings);
  };

  /** The user's own words for one section, none of which may open another in the same note. */
  private readonly heading = (section: SectionId): SettingDefinitionControl => {
    const { settings: words, noteTypes: typeWords, notes } = this.strings;
    const types = noteTypes.filter((type) => hasSection(type, section));
    const takenIn = (typed: string): string | undefined => {
      const known = knownHeadings(this.settings.current);
      const isTaken = (word: string): boolean =>
        types.some((type) => ![null, section].includes(sectionOf(type, word, known)));
      return listedWords(typed).find(isTaken);
    };
    return setting(
      sectionText(notes, types[0] ?? "agreement", section)?.heading ?? section,
      words.headingHint(types.map((type) => typeWords[type]).join(", ")),
      {
        type: "text",
        key: `headings.${section}`,
        defaultValue: "",
        validate: (typed) => {
          const word = takenIn(typed);
          return word === undefined ? undefined : words.headingTaken(word);
        },
      },
    );
  };

  private actionItems(): SettingDefinitionControl[] {
    const words = this.strings.settings;
    return [
      setting(words.tag, words.tagHint, {
        type: "text",
        key: "tag",
        validate: (tag) => (/^#?[\p{L}\p{N}_/-]+$/u.test(tag) ? undefined : words.tagUnusable),
      }),
      setting(words.taskFormat, words.taskFormatHint, {
        type: "dropdown",
        key: "taskFormat",
        options: words.taskFormats,
      }),
      setting(words.addDoneDate, words.addDoneDateHint, { type: "toggle", key: "addDoneDate" }),
      setting(words.extraDone, words.extraDoneHint, {
        type: "text",
        key: "extraMarks.done",
        validate: this.flawOfMarks("cancelled"),
      }),
      setting(words.extraCancelled, words.extraCancelledHint, {
        type: "text",
        key: "extraMarks.cancelled",
        validate: this.flawOfMarks("done"),
      }),
    ];
  }

  /** A mark that means something else already would turn what is open into what is closed. */
  private flawOfMarks(other: keyof Settings["extraMarks"]): (marks: string) => string | undefined {
    return (marks) => {
      const taken = ` /xX-${this.settings.current.extraMarks[other]}`;
      const mark = Array.from(marks).find((one) => taken.includes(one));
      return mark === undefined ? undefined : this.strings.settings.markTaken(mark);
    };
  }

  private reminders(): SettingDefinitionControl[] {
    const words = this.strings.settings;
    const threshold = { type: "number", min: 0.1, step: "any" } as const;
    return [
      setting(words.statusBar, words.statusBarHint, { type: "toggle", key: "statusBar" }),
      setting(words.summaryOnStart, words.summaryOnStartHint, { type: "toggle", key: "summaryOnStart" }),
      setting(words.recapHours, words.recapHoursHint, { type: "number", key: "recapHours", min: 1 }),
      setting(words.due, words.thresholdHint, { ...threshold, key: "thresholds.due" }),
      setting(words.overdue, words.thresholdHint, { ...threshold, key: "thresholds.overdue" }),
      setting(words.quiet, words.thresholdHint, { ...threshold, key: "thresholds.quiet" }),
      setting(words.asNeededDays, words.asNeededDaysHint, {
        type: "number",
        key: "thresholds.asNeededDays",
        min: 1,
      }),
    ];
  }

  private base(): SettingDefinitionAction {
    const { base, baseHint } = this.strings.settings;
    const action = (): void => {
      void createBase(this.surroundings);
    };
    return { name: base, desc: baseHint, action };
  }

  private cache(): SettingDefinitionAction {
    const words = this.strings.settings;
    const action = (): void => {
      void inWords(this.strings, async () => {
        await this.surroundings.feed.clearKept();
        new Notice(this.strings.notices.cacheCleared);
      });
    };
    return { name: words.clearCache, desc: words.clearCacheHint, action };
  }

  private debug(): SettingDefinitionAction {
    const words = this.strings.settings;
    const action = (): void => {
      void inWords(this.strings, async () => {
        await copyText(debugInformation(this.surroundings, this.version), this.strings);
        new Notice(this.strings.notices.debugCopied);
      });
    };
    return { name: words.copyDebug, desc: words.copyDebugHint, action };
  }
}

function setting(name: string, desc: string, control: SettingControl): SettingDefinitionControl {
  return { name, desc, control };
}

function hasSection(type: NoteType, section: SectionId): boolean {
  const sections: readonly SectionId[] = sectionsOf[type];
  return sections.includes(section);
}

function isMarkdown(file: { readonly extension: string }): boolean {
  return file.extension === "md";
}

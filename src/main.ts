import { getLanguage, Plugin } from "obsidian";
import { addAddress } from "./host/address";
import { mentoringApi, type MentoringApi } from "./host/api";
import { addCommandLine } from "./host/commandLine";
import { addCommands } from "./host/commands";
import { dashboardHost } from "./host/dashboardHost";
import { feedRules } from "./host/feedRules";
import { followSettings } from "./host/followSettings";
import { KeptNotes } from "./host/keptNotes";
import { registerLiveBlock } from "./host/liveBlock";
import { linkResolver, userNames } from "./host/links";
import { addNoteHeader } from "./host/noteHeader";
import { NoteStore } from "./host/noteStore";
import { addNoteMenu } from "./host/noteMenu";
import { openDashboard, revealDashboard } from "./host/openDashboard";
import { MentoringSettingTab } from "./host/settingsTab";
import { SettingsStore } from "./host/settingsStore";
import { IndexedSnapshots } from "./host/snapshotStore";
import { addSummary } from "./host/summary";
import type { Surroundings } from "./host/surroundings";
import { TasksPlugin } from "./host/tasksPlugin";
import { VaultFeed } from "./host/vaultFeed";
import { NoteIndex } from "./index/noteIndex";
import { languageFor } from "./text/languages";
import { DashboardView, dashboardViewType } from "./view/dashboardView";

/** The table of contents: settings, index, feed, views, commands. */
export default class MentoringPlugin extends Plugin {
  readonly #settings = new SettingsStore(this);

  /** For other plugins and scripts. */
  api: MentoringApi | null = null;

  override async onload(): Promise<void> {
    await this.#settings.load();
    const surroundings = this.surroundings();
    this.api = mentoringApi(surroundings);
    const host = dashboardHost(surroundings);
    this.registerView(dashboardViewType, (leaf) => new DashboardView(leaf, host));
    this.registerHoverLinkSource(dashboardViewType, { display: this.manifest.name, defaultMod: true });
    this.addSettingTab(new MentoringSettingTab(this, surroundings));
    this.addRibbonIcon("handshake", surroundings.strings.commands.openDashboard, (event) => {
      void openDashboard(this.app, event);
    });
    registerLiveBlock(this, surroundings, host);
    addCommands(this, surroundings, host);
    addCommandLine(this, surroundings);
    addAddress(this, surroundings);
    addNoteMenu(this, surroundings);
    addNoteHeader(this, surroundings);
    this.app.workspace.onLayoutReady(() => {
      addSummary(this, surroundings);
      void surroundings.feed.start(this);
      followSettings(surroundings);
    });
  }

  /** The dashboard says in one sentence what to do first. */
  override onUserEnable(): void {
    void revealDashboard(this.app);
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.#settings.load();
  }

  private surroundings(): Surroundings {
    const { app } = this;
    const settings = this.#settings;
    const appLanguage = getLanguage();
    const { strings, code: language } = languageFor(appLanguage);
    const index = new NoteIndex(linkResolver(app), userNames(settings.current));
    const kept = new KeptNotes(new IndexedSnapshots(app));
    const feed = new VaultFeed(app, index, feedRules(app, settings), kept);
    const store = new NoteStore(app, strings);
    const tasks = new TasksPlugin(app);
    const spoken = { strings, language, appLanguage };
    return { app, ...spoken, settings, index, feed, store, tasks, now: () => new Date() };
  }
}

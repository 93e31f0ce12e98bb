import {
  ItemView,
  Modal,
  Notice,
  Plugin,
  PluginSettingTab,
  Setting,
  type SettingDefinitionItem,
} from "obsidian";

const VIEW = "sample";

/** A plugin for the workbench's own test: it does what plugins do, and writes down in what order. */
export default class SamplePlugin extends Plugin {
  readonly seen: string[] = [];
  override settings: Record<string, unknown> = {};

  override async onload(): Promise<void> {
    const { workspace, vault, metadataCache } = this.app;
    this.seen.push(`onload with ${vault.getMarkdownFiles().length} notes`);
    Object.assign(this.settings, await this.loadData());
    this.registerView(VIEW, (leaf) => new SampleView(leaf, this.seen));
    this.addSettingTab(new SampleSettings(this.app, this));
    this.addCommand({
      id: "show",
      name: "Show view",
      callback: () => void workspace.ensureSideLeaf(VIEW, "right"),
    });
    this.addCommand({
      id: "ask",
      name: "Ask for a name",
      callback: () => {
        new NameModal(this.app).open();
      },
    });
    this.addCommand({
      id: "insert",
      name: "Insert hello",
      editorCallback: (editor) => {
        editor.replaceSelection("Hello");
      },
    });
    this.addCommand({ id: "hidden", name: "Never offered", checkCallback: () => false });
    this.registerMarkdownCodeBlockProcessor("sample", (source, element) => {
      element.createSpan({ cls: "sample-block", text: source.toUpperCase() });
    });
    this.registerCliHandler("sample", "Says it back", null, (data) => `said ${data["word"] ?? "nothing"}`);
    this.registerEvent(metadataCache.on("changed", (file) => this.seen.push(`changed ${file.path}`)));
    workspace.onLayoutReady(() => this.seen.push("layout ready"));
  }

  override onUserEnable(): void {
    this.seen.push("enabled");
  }
}

class SampleView extends ItemView {
  constructor(
    leaf: ConstructorParameters<typeof ItemView>[0],
    private readonly seen: string[],
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return VIEW;
  }

  override getDisplayText(): string {
    return "Sample";
  }

  override onOpen(): Promise<void> {
    this.seen.push("view opened");
    this.contentEl.createEl("h4", { text: "Sample view" });
    return Promise.resolve();
  }
}

class NameModal extends Modal {
  override onOpen(): void {
    this.setTitle("Your name");
    new Setting(this.contentEl).setName("Name").addText((text) => text.setPlaceholder("Name"));
    new Setting(this.contentEl).addButton((button) =>
      button
        .setButtonText("Greet")
        .setCta()
        .onClick(() => {
          new Notice("Greeted");
          this.close();
        }),
    );
  }
}

class SampleSettings extends PluginSettingTab {
  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      {
        name: "Short word",
        control: {
          type: "text",
          key: "word",
          validate: (value: string) => (value.length > 5 ? "At most five letters." : undefined),
        },
      },
      {
        name: "Only with a word",
        visible: () => Boolean(this.getControlValue("word")),
        control: { type: "toggle", key: "on" },
      },
    ];
  }
}

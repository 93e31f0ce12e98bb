import type { SettingDefinitionItem } from "obsidian";
import type { App } from "../app";
import { currentTheme, setTheme } from "../theme";
import { SettingTab } from "./settingTab";

/** The only tab of the app's own that the workbench has: light or dark. */
export class AppearanceTab extends SettingTab {
  override readonly id = "appearance";
  override readonly name = "Appearance";

  constructor(app: App) {
    super(app);
    this.icon = "palette";
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      {
        name: "Base color scheme",
        desc: "Choose the default color scheme.",
        control: { type: "dropdown", key: "theme", options: { light: "Light", dark: "Dark" } },
      },
    ];
  }

  override getControlValue(): unknown {
    return currentTheme();
  }

  override setControlValue(_key: string, value: unknown): void {
    setTheme(value === "dark" ? "dark" : "light");
    this.app.workspace.trigger("css-change");
  }
}

import { setIcon } from "../icons";

/** A page below a settings tab, drawn by the plugin. */
export abstract class SettingPage {
  readonly rootEl = createDiv("setting-page");
  readonly titlebarEl = this.rootEl.createDiv("setting-page-titlebar");
  readonly containerEl = this.rootEl.createDiv("setting-page-content");
  title = "";

  abstract display(): void;

  hide(): void {
    // For pages to override.
  }

  /** Draws the title with a button that leads back. */
  drawTitlebar(back: () => void): void {
    this.titlebarEl.empty();
    const button = this.titlebarEl.createEl("button", {
      cls: "clickable-icon",
      attr: { "aria-label": "Back" },
    });
    setIcon(button, "arrow-left");
    button.addEventListener("click", back);
    this.titlebarEl.createDiv({ cls: "setting-page-title", text: this.title });
  }
}

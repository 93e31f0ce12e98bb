import { ExtraButtonComponent } from "./extraButtonComponent";
import { Setting } from "./setting";
import { SearchComponent } from "./textComponents";

/** Rows that belong together, with a heading. */
export class SettingGroup {
  readonly groupEl: HTMLElement;
  readonly listEl: HTMLElement;
  private heading: Setting | undefined;

  constructor(container: HTMLElement) {
    this.groupEl = container.createDiv("setting-group");
    this.listEl = this.groupEl.createDiv("setting-items");
  }

  setHeading(text: string | DocumentFragment): this {
    this.headingRow().setName(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(callback: (setting: Setting) => void): this {
    callback(new Setting(this.listEl));
    return this;
  }

  addSearch(callback: (component: SearchComponent) => unknown): this {
    const row = createDiv("setting-group-search");
    this.listEl.before(row);
    callback(new SearchComponent(row));
    return this;
  }

  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
    callback(new ExtraButtonComponent(this.headingRow().controlEl));
    return this;
  }

  private headingRow(): Setting {
    if (this.heading) return this.heading;
    this.heading = new Setting(this.groupEl).setHeading();
    this.groupEl.prepend(this.heading.settingEl);
    return this.heading;
  }
}

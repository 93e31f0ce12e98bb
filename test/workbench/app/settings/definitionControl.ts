import type { SettingControl, TFile as ApiFile, TFolder as ApiFolder } from "obsidian";
import type { Setting } from "../components/setting";
import type { AbstractTextComponent } from "../components/textComponents";
import { guarded } from "../errors";
import { PathSuggest } from "./pathSuggest";
import type { SettingTab } from "./settingTab";

/** Draws a control of a definition: it shows the tab's value for its key, and hands changes to the tab. */
export function drawControl(tab: SettingTab, control: SettingControl, setting: Setting): void {
  const value = tab.getControlValue(control.key) ?? control.defaultValue;
  const change = (next: unknown): void => {
    guarded(() => accept(tab, control, setting, next));
  };
  switch (control.type) {
    case "toggle":
      setting.addToggle((it) => it.setValue(value === true).onChange(change));
      break;
    case "dropdown":
      setting.addDropdown((it) => it.addOptions(control.options).setValue(text(value)).onChange(change));
      break;
    case "text":
      setting.addText((it) =>
        it
          .setPlaceholder(control.placeholder ?? "")
          .setValue(text(value))
          .onChange(change),
      );
      break;
    case "textarea":
      setting.addTextArea((it) => {
        it.setPlaceholder(control.placeholder ?? "")
          .setValue(text(value))
          .onChange(change);
        it.inputEl.rows = control.rows ?? 3;
      });
      break;
    case "number":
      setting.addText((it) => {
        drawNumber(it, control, value, change);
      });
      break;
    case "slider":
      setting.addSlider((it) => {
        it.setLimits(control.min, control.max, control.step).setValue(Number(value ?? control.min));
        if (control.displayFormat) it.setDisplayFormat(control.displayFormat);
        it.setDynamicTooltip().onChange(change);
      });
      break;
    case "color":
      setting.addColorPicker((it) => it.setValue(text(value)).onChange(change));
      break;
    case "file":
      drawPath(tab, setting, control.placeholder, value, change, filePaths(tab, control.filter));
      break;
    case "folder":
      drawPath(tab, setting, control.placeholder, value, change, folderPaths(tab, control));
      break;
  }
  if (value !== undefined) guarded(() => check(control, setting, value));
}

/** Persists the value unless `validate` objects to it. */
async function accept(
  tab: SettingTab,
  control: SettingControl,
  setting: Setting,
  value: unknown,
): Promise<void> {
  if (await check(control, setting, value)) {
    await tab.setControlValue(control.key, value);
    tab.refreshDomState();
  }
}

async function check(control: SettingControl, setting: Setting, value: unknown): Promise<boolean> {
  // Each kind of control validates its own kind of value, which is what its component gave us.
  const validate = control.validate as ((value: unknown) => unknown) | undefined;
  const objection = await validate?.(value);
  const message = typeof objection === "string" && objection !== "" ? objection : null;
  setting.setErrorMessage(message);
  return message === null;
}

interface NumberLimits {
  readonly placeholder?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number | "any";
}

function drawNumber(
  component: AbstractTextComponent<HTMLInputElement>,
  { placeholder, min, max, step }: NumberLimits,
  value: unknown,
  change: (value: number) => void,
): void {
  component.inputEl.type = "number";
  component.inputEl.setAttrs({ min: min ?? null, max: max ?? null, step: step ?? null });
  component
    .setPlaceholder(placeholder ?? "")
    .setValue(text(value))
    .onChange((typed) => {
      const number = Number(typed);
      if (typed !== "" && Number.isFinite(number)) change(number);
    });
}

function drawPath(
  tab: SettingTab,
  setting: Setting,
  placeholder: string | undefined,
  value: unknown,
  change: (value: string) => void,
  paths: () => string[],
): void {
  setting.addSearch((component) => {
    component
      .setPlaceholder(placeholder ?? "")
      .setValue(text(value))
      .onChange(change);
    const suggest = new PathSuggest(tab.app, component.inputEl, paths);
    suggest.onSelect((path) => {
      component.setValue(path);
      component.onChanged();
      suggest.close();
    });
  });
}

function filePaths(tab: SettingTab, filter: ((file: ApiFile) => boolean) | undefined): () => string[] {
  return () =>
    tab.app.vault
      .getFiles()
      .filter((file) => filter?.(file as never) ?? true)
      .map(({ path }) => path);
}

function folderPaths(
  tab: SettingTab,
  control: { readonly filter?: (folder: ApiFolder) => boolean; readonly includeRoot?: boolean },
): () => string[] {
  return () =>
    tab.app.vault
      .getAllFolders(control.includeRoot ?? false)
      .filter((folder) => control.filter?.(folder as never) ?? true)
      .map(({ path }) => path);
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

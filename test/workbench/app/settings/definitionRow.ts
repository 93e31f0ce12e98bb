import type { SettingDefinition } from "obsidian";
import type { Setting } from "../components/setting";
import type { SettingGroup } from "../components/settingGroup";
import { guarded } from "../errors";
import { drawControl } from "./definitionControl";
import type { SettingTab } from "./settingTab";

/** What a drawn row can do: apply its `disabled` again, and tidy up before it goes. */
export interface DrawnRow {
  refresh(): void;
  readonly cleanup: (() => void) | undefined;
}

/** Draws what a definition has at the end of its row: a control, an action, or what it draws itself. */
export function drawDefinition(
  tab: SettingTab,
  definition: SettingDefinition,
  setting: Setting,
  group: SettingGroup,
  index: number,
): DrawnRow {
  if (definition.render) {
    // The definition is typed with the app's classes, of which ours are the stand-ins.
    const cleanup = definition.render(setting as never, group as never);
    return { refresh: () => undefined, cleanup: cleanup ?? undefined };
  }
  if (definition.action) {
    const { action, disabled } = definition;
    return drawAction(
      setting,
      (element) => {
        action(element, index);
      },
      disabled,
    );
  }
  if (!definition.control) return { refresh: () => undefined, cleanup: undefined };
  const { control } = definition;
  drawControl(tab, control, setting);
  return {
    refresh: () => {
      setting.setDisabled(isDisabled(control.disabled));
    },
    cleanup: undefined,
  };
}

function drawAction(
  setting: Setting,
  action: (element: HTMLElement) => void,
  disabled: boolean | (() => boolean) | undefined,
): DrawnRow {
  const row = setting.setClass("mod-action").settingEl;
  row.setAttrs({ role: "button", tabindex: "0" });
  const press = (): void => {
    if (!isDisabled(disabled))
      guarded(() => {
        action(row);
      });
  };
  row.addEventListener("click", press);
  row.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target === row) press();
  });
  setting.addExtraButton((button) => button.setIcon("chevron-right"));
  return {
    refresh: () => {
      row.toggleClass("is-disabled", isDisabled(disabled));
    },
    cleanup: undefined,
  };
}

function isDisabled(disabled: boolean | (() => boolean) | undefined): boolean {
  return typeof disabled === "function" ? disabled() : (disabled ?? false);
}

import { Keymap, type App } from "obsidian";
import { dashboardViewType } from "../view/dashboardView";

/** Shows the dashboard in the right sidebar, or in a tab where a modifier key asks for one. */
export async function openDashboard(app: App, event?: MouseEvent | KeyboardEvent): Promise<void> {
  if (event !== undefined && Keymap.isModEvent(event) !== false) {
    const leaf = app.workspace.getLeaf("tab");
    await leaf.setViewState({ type: dashboardViewType, active: true });
    return;
  }
  const leaf = await app.workspace.ensureSideLeaf(dashboardViewType, "right", { active: true, reveal: true });
  await app.workspace.revealLeaf(leaf);
}

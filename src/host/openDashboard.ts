import { Keymap, type App, type WorkspaceLeaf } from "obsidian";
import { DashboardView, dashboardViewType } from "../view/dashboardView";

/**
 * Shows the dashboard in the right sidebar, or in a tab where a modifier key asks for one, and takes the
 * keyboard there.
 */
export async function openDashboard(app: App, event?: MouseEvent | KeyboardEvent): Promise<void> {
  const wantsTab = event !== undefined && Keymap.isModEvent(event) !== false;
  const { view } = await (wantsTab ? dashboardTab(app) : revealDashboard(app));
  if (view instanceof DashboardView) view.focus();
}

/** Shows the dashboard in the right sidebar, and leaves the keyboard where it is. */
export async function revealDashboard(app: App): Promise<WorkspaceLeaf> {
  const leaf = await app.workspace.ensureSideLeaf(dashboardViewType, "right", { active: true, reveal: true });
  await app.workspace.revealLeaf(leaf);
  return leaf;
}

async function dashboardTab(app: App): Promise<WorkspaceLeaf> {
  const leaf = app.workspace.getLeaf("tab");
  await leaf.setViewState({ type: dashboardViewType, active: true });
  return leaf;
}

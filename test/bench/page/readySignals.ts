import type { App } from "../../workbench/app/app";

/** Resolves once a plugin says, in its own way, that its index is complete. To be called before it is loaded. */
export function readySignal(app: App, id: string): Promise<void> {
  switch (id) {
    case "mentoring":
      return eventually(() => performance.getEntriesByName("mentoring: index complete").length > 0);
    case "dataview":
      return new Promise((resolve) => {
        app.metadataCache.on("dataview:index-ready", () => {
          resolve();
        });
      });
    case "obsidian-tasks-plugin":
      return eventually(() => stateOfTasks(app.plugins.getPlugin(id)) === "Warm");
    default:
      throw new Error(`It is not known how ${id} says that its index is complete.`);
  }
}

/** `getState()` of the plugin's class tells the state of its cache. */
function stateOfTasks(plugin: object | null): unknown {
  const { getState } = (plugin ?? {}) as { getState?: () => unknown }; // a public method of Tasks' own class
  return getState?.call(plugin);
}

async function eventually(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2));
}

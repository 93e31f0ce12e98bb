import type { App } from "../../workbench/app/app";

/**
 * What Tasks and Dataview take for granted in the app and the workbench, made for one plugin, lacks. None of it
 * has a part in indexing.
 */
export function offerWhatPeersNeed(app: App): void {
  // Highlighting of code blocks in the app's old editor.
  const CodeMirror = { defineMode: () => undefined, getMode: () => undefined };
  Object.assign(window, { CodeMirror });
  // The name of the vault's databases, and the types of properties.
  const metadataTypeManager = { getAllProperties: () => ({}), setType: () => undefined };
  Object.assign(app, { appId: "benchmark", metadataTypeManager });
}

/** The bar at the lower right, with an item for each plugin that has something to say. */
export class StatusBar {
  readonly containerEl = createDiv("status-bar");

  /** A new item, at the left of those that are there. */
  add(pluginId: string): HTMLElement {
    return this.containerEl.createDiv({ cls: `status-bar-item plugin-${pluginId}`, prepend: true });
  }
}

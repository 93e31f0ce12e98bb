/** What an `obsidian://` address hands over: its action and its parameters. */
export type ProtocolData = Record<string, string>;

/** Who answers `obsidian://` addresses, by action. */
export class ProtocolHandlers {
  private readonly handlers = new Map<string, (data: ProtocolData) => unknown>();

  /** @throws when the action is taken. */
  register(action: string, handler: (data: ProtocolData) => unknown): void {
    if (this.handlers.has(action)) throw new Error(`URI handler already registered: ${action}`);
    this.handlers.set(action, handler);
  }

  unregister(action: string): void {
    this.handlers.delete(action);
  }

  /** Opens an address as the operating system would hand it to the app. @throws when nobody answers it. */
  open(address: string): unknown {
    const url = new URL(address);
    const action = url.hostname || url.pathname.replace(/^\/+/, "");
    const handler = this.handlers.get(action);
    if (!handler) throw new Error(`No handler for obsidian://${action}`);
    return handler({ ...Object.fromEntries(url.searchParams), action });
  }
}

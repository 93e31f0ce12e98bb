import type { ConsoleMessage, Page } from "playwright-core";

/** Everything that a page reports as an error, from now on, as lines of text. */
export class PageErrors {
  private readonly seen: string[] = [];

  constructor(private readonly page: Page) {
    page.on("pageerror", (error) => this.seen.push(`page: ${error.stack ?? error.message}`));
    page.on("crash", () => this.seen.push("page: crashed"));
    page.on("console", (message) => {
      if (message.type() === "error" && !isRefusedFileCall(message))
        this.seen.push(`console: ${message.text()} (${message.location().url})`);
    });
  }

  /** @throws one error that lists all of them, the workbench's own included, when there were any */
  async refuse(): Promise<void> {
    const all = await this.all();
    if (all.length > 0) throw new Error(`The page reported errors:\n${all.join("\n")}`);
  }

  async all(): Promise<readonly string[]> {
    const own: unknown = await this.page.evaluate("window.workbench?.errors ?? []").catch(() => []);
    return [...this.seen, ...(Array.isArray(own) ? own.map((error) => `workbench: ${String(error)}`) : [])];
  }
}

/**
 * The browser tells of every call of the vault's server that is refused, such as one for a file that was just
 * deleted. In the app that is an exception, which counts as an error of the page when nobody catches it.
 */
function isRefusedFileCall(message: ConsoleMessage): boolean {
  return message.text().startsWith("Failed to load resource") && message.location().url.includes("/vault/");
}

import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { OutsideChanges } from "./outsideChanges";
import { isTrusted } from "./trustedRequest";
import { answerVaultCall, type VaultAnswer } from "./vaultApi";
import { ForeignPath, VaultFolder } from "./vaultFolder";
import { bundlePage, type WorkbenchPage } from "./workbenchPage";

const PLUGIN_FILES: readonly string[] = ["main.js", "manifest.json", "styles.css"];

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".svg": "image/svg+xml",
  ".pdf": "application/pdf",
};

/** What the page asks for at `/config.json` before anything else. */
export interface PageConfig {
  /** The vault's name: that of its folder. */
  readonly vault: string;
}

/**
 * Serves the workbench's page with a built plugin over a vault, to this machine alone:
 * `/`, `/boot.js` and `/styles.css` are the page, `/config.json` is a `PageConfig`, `/plugin/…` are the plugin's
 * three files, `/vault/…` the calls of `vaultApi.ts`, and `/vault/events` tells of changes as server-sent events.
 *
 * @param options.vault the vault's folder; nothing outside it is read or written
 * @param options.plugin the folder with the plugin's `main.js`, `manifest.json` and `styles.css`
 * @param options.port any free one when absent
 * @throws Error when the vault is no folder, or `EADDRINUSE` when the port is taken
 */
export async function startServer(options: {
  readonly vault: string;
  readonly plugin: string;
  readonly port?: number;
}): Promise<{ readonly url: string; close(): Promise<void> }> {
  const workbench = new WorkbenchServer(await VaultFolder.open(options.vault), options.plugin);
  return workbench.listen(options.port ?? 0);
}

/** The same for every server of this process, and made when one is first asked for it. */
let page: Promise<WorkbenchPage> | null = null;

class WorkbenchServer {
  private readonly changes: OutsideChanges;
  private readonly http = createServer((request, response) => {
    this.handle(request, response).catch((error: unknown) => {
      fail(response, error);
    });
  });

  constructor(
    private readonly vault: VaultFolder,
    private readonly plugin: string,
  ) {
    this.changes = new OutsideChanges(vault);
  }

  async listen(port: number): Promise<{ readonly url: string; close(): Promise<void> }> {
    try {
      await new Promise<void>((resolve, reject) => {
        this.http.once("error", reject).listen(port, "127.0.0.1", resolve);
      });
    } catch (error) {
      await this.changes.close();
      throw error;
    }
    await this.changes.ready();
    // A server that listens on a port has an address of this shape.
    const address = this.http.address() as AddressInfo;
    return { url: `http://127.0.0.1:${address.port}`, close: () => this.close() };
  }

  private async close(): Promise<void> {
    await this.changes.close();
    const closed = new Promise((resolve) => this.http.close(resolve));
    this.http.closeAllConnections();
    await closed;
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isTrusted(request.headers)) {
      answer(response, 403, "text/plain", "The workbench answers its own page only.");
      return;
    }
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const [, area = "", ...rest] = url.pathname.split("/");
    if (area === "vault") await this.handleVault(request, response, rest.join("/"), url.searchParams);
    else if (area === "plugin") await this.sendPluginFile(response, rest.join("/"));
    else if (url.pathname === "/config.json") this.sendConfig(response);
    else await this.sendPage(response, url.pathname);
  }

  private async handleVault(
    request: IncomingMessage,
    response: ServerResponse,
    call: string,
    query: URLSearchParams,
  ): Promise<void> {
    if (call === "events") {
      this.sendEvents(response);
      return;
    }
    const name = `${request.method ?? "GET"} ${call}`;
    const found = await answerVaultCall(this.vault, { name, query, body: () => bodyOf(request) });
    if (found) sendAnswer(response, found);
    else missing(response);
  }

  private sendEvents(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.flushHeaders();
    const stop = this.changes.listen((change) => response.write(`data: ${JSON.stringify(change)}\n\n`));
    response.on("close", stop);
  }

  private async sendPluginFile(response: ServerResponse, name: string): Promise<void> {
    if (!PLUGIN_FILES.includes(name)) {
      missing(response);
      return;
    }
    answer(response, 200, typeOf(name), await readFile(path.join(this.plugin, name)));
  }

  private sendConfig(response: ServerResponse): void {
    const config: PageConfig = { vault: path.basename(this.vault.root) };
    answer(response, 200, typeOf("config.json"), JSON.stringify(config));
  }

  private async sendPage(response: ServerResponse, pathname: string): Promise<void> {
    page ??= bundlePage();
    const content = (await page).get(pathname);
    if (content === undefined) missing(response);
    else answer(response, 200, typeOf(pathname === "/" ? "index.html" : pathname), content);
  }
}

function sendAnswer(response: ServerResponse, found: VaultAnswer): void {
  if (found.kind === "json") answer(response, 200, typeOf("answer.json"), JSON.stringify(found.value));
  else answer(response, 200, typeOf(found.path), found.bytes, "sandbox");
}

// A note must not be able to load anything from elsewhere, nor the plugin to send anything there.
const PAGE_POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

/** @param policy what the browser lets the answer do, when it is opened as a page */
function answer(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  policy = PAGE_POLICY,
): void {
  response.writeHead(status, {
    "content-type": type,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "content-security-policy": policy,
  });
  response.end(body);
}

function missing(response: ServerResponse): void {
  answer(response, 404, "text/plain", "There is nothing here.");
}

/** The page shows the message as the error that the call failed with. */
function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const status = error instanceof ForeignPath ? 403 : 500;
  answer(
    response,
    status,
    "text/plain; charset=utf-8",
    error instanceof Error ? error.message : String(error),
  );
}

function typeOf(name: string): string {
  return TYPES[path.extname(name).toLowerCase()] ?? "application/octet-stream";
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

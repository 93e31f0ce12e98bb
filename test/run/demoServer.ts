import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { format } from "date-fns";
import { copyVault } from "../vaultDays";
import { startServer } from "../workbench/server/server";
import { Refusal, ROOT } from "./install.mjs";

/** What a person asked the demo for. */
export interface Demo {
  /** A vault of their own, absolute; null for the sample vault. */
  readonly vault: string | null;
  /** Work on that vault itself, not on a copy: what is done in the page is done to it. */
  readonly inPlace: boolean;
  /** null for any free one. */
  readonly port: number | null;
  readonly open: boolean;
}

/**
 * Serves the workbench with the built plugin over a vault until Ctrl+C, and prints the address.
 *
 * @throws {Refusal} when the port is taken
 */
export async function startDemo(demo: Demo): Promise<void> {
  const ended = untilEnded();
  const copy = demo.inPlace ? null : await mkdtemp(path.join(os.tmpdir(), "mentoring-demo-"));
  try {
    const vault = copy === null ? vaultOf(demo) : await copied(demo, copy);
    const server = await serve(vault, demo.port);
    console.log(`\nMentoring in the workbench: ${server.url}\n${whatIsServed(demo)} Ctrl+C ends it.\n`);
    if (demo.open && hasDesktop()) openInBrowser(server.url);
    await ended;
    await server.close();
  } finally {
    if (copy !== null) await rm(copy, { recursive: true, force: true });
  }
}

function vaultOf(demo: Demo): string {
  return demo.vault ?? path.join(ROOT, "test/vault");
}

/** The folder is named after the vault, as the page shows the name. */
async function copied(demo: Demo, folder: string): Promise<string> {
  const to = path.join(folder, demo.vault === null ? "Sample vault" : path.basename(demo.vault));
  const today = format(new Date(), "yyyy-MM-dd");
  await copyVault(vaultOf(demo), to, demo.vault === null ? { today } : {});
  return to;
}

async function serve(vault: string, port: number | null): ReturnType<typeof startServer> {
  try {
    return await startServer({ vault, plugin: ROOT, ...(port === null ? {} : { port }) });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
      throw new Refusal(`Port ${port ?? ""} is taken: choose another with --port N.`);
    }
    throw error;
  }
}

function whatIsServed(demo: Demo): string {
  if (demo.inPlace) return `What you do there is done to ${vaultOf(demo)}.`;
  return demo.vault === null ? "It shows a copy of the sample vault." : `It shows a copy of ${demo.vault}.`;
}

function hasDesktop(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI !== undefined) return false;
  return process.platform !== "linux" || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;
}

function openInBrowser(url: string): void {
  const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
    darwin: ["open"],
    win32: ["cmd", "/c", "start", '""'],
  };
  const [command, ...args] = openers[process.platform] ?? ["xdg-open"];
  const opener = spawn(command, [...args, url], { detached: true, stdio: "ignore" });
  // Without an opener there is still the printed address.
  opener.on("error", () => undefined);
  opener.unref();
}

/** Listens from the call on, and to the end: npm passes Ctrl+C on, so that it comes twice. */
async function untilEnded(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, resolve);
  });
}

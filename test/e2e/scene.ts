import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { copyVault, FIXED_DAY } from "../vaultDays";
import type { PlannedFault } from "../workbench/vault/faults";

/** Where a test happens: in whose notes, when, and on what device. Everything has a default. */
export interface Scene {
  /** A folder of notes, of which a copy is used; without this and `notes` it is the sample vault. */
  readonly vault?: string;
  /** A vault of just these files, from path to content; `{}` is an empty one. */
  readonly notes?: Readonly<Record<string, string | Uint8Array>>;
  /** What the plugin's `data.json` holds; without it there is none, as after installing. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Local time at which the page is opened, `2026-03-04T09:00`; it goes on from there. */
  readonly now?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  /** The app's language, `de`. */
  readonly language?: string;
  readonly theme?: "light" | "dark";
  /** A community theme of the workbench's, instead of the app's own look. */
  readonly look?: "dense" | "large";
  /** Phone mode, touch and a phone's size, instead of a laptop. */
  readonly phone?: boolean;
  /** Pixels of the page. */
  readonly size?: { readonly width: number; readonly height: number };
  /** What goes wrong with the vault's files once the plugin has read them; steps count from then. */
  readonly faults?: PlannedFault;
  /** How long to wait for something to happen, in milliseconds, where that is longer than usual. */
  readonly patience?: number;
  /** The folder for screenshots. */
  readonly pictures?: string;
}

const SAMPLE = path.resolve(import.meta.dirname, "../vault");

/** Where the plugin keeps its settings. */
export const SETTINGS = ".obsidian/plugins/mentoring/data.json";

/** The sample vault is written for its fixed day, in the morning, and for the city of its owner. */
export const WHEN = { now: `${FIXED_DAY}T09:00`, timeZone: "Europe/Stockholm" };

/** Makes the vault of a scene in an empty folder and returns its path. */
export async function prepareVault(scene: Scene, folder: string): Promise<string> {
  const vault = path.join(folder, nameOf(scene));
  if (scene.notes === undefined) await copyVault(scene.vault ?? SAMPLE, vault);
  else await mkdir(vault, { recursive: true });
  for (const [name, content] of Object.entries(scene.notes ?? {})) await writeFileIn(vault, name, content);
  if (scene.settings !== undefined) await writeFileIn(vault, SETTINGS, JSON.stringify(scene.settings));
  return vault;
}

function nameOf({ vault, notes }: Scene): string {
  if (notes !== undefined) return "Vault";
  return vault === undefined ? "Sample vault" : path.basename(vault);
}

/** Writes a file, and the folders above it, by its path in the vault. */
export async function writeFileIn(vault: string, name: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(vault, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

export function deviceOf(scene: Scene): BrowserContextOptions {
  const size = scene.size ?? (scene.phone ? { width: 390, height: 844 } : { width: 1400, height: 900 });
  return {
    viewport: size,
    isMobile: scene.phone ?? false,
    hasTouch: scene.phone ?? false,
    timezoneId: scene.timeZone ?? WHEN.timeZone,
    locale: scene.locale ?? "en-US",
    colorScheme: scene.theme ?? "light",
    reducedMotion: "reduce",
  };
}

/** The workbench reads its mode off its address. */
export function addressOf(scene: Scene, server: string): string {
  const address = new URL(server);
  if (scene.theme !== undefined) address.searchParams.set("theme", scene.theme);
  if (scene.look !== undefined) address.searchParams.set("look", scene.look);
  if (scene.language !== undefined) address.searchParams.set("lang", scene.language);
  if (scene.phone) address.searchParams.set("phone", "1");
  return address.href;
}

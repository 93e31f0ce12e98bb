import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NoteIndex } from "../../src/index/noteIndex";
import { parseSettings } from "../../src/model/settings";
import { indexOf } from "./indexedVault";

const root = join(import.meta.dirname, "../vault");
/** Noon of the day that the sample vault is written for. */
export const now = new Date("2026-03-04T12:00");

function textOf(path: string): string {
  // The app hands texts over without a byte order mark.
  return readFileSync(join(root, path), "utf8").replace(/^\uFEFF/, "");
}

function textsOfNotes(): Readonly<Record<string, string>> {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".md"),
  );
  const included = paths.filter((path) => !/^(?:Templates|Archive)\//.test(path));
  return Object.fromEntries(included.map((path): [string, string] => [path, textOf(path)]));
}

/** The index of the sample vault. */
export async function sampleIndex(): Promise<NoteIndex> {
  const settings = parseSettings(JSON.parse(textOf(".obsidian/plugins/mentoring/data.json")));
  const user = { name: settings.name, aliases: settings.aliases, note: settings.ownNote };
  return indexOf(textsOfNotes(), user);
}

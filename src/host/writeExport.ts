import { byteOrderMark } from "../export/csv";
import { pathIn, safeName } from "../note/fileName";
import type { Written } from "./noteStore";
import { Refusal } from "./refusal";
import type { Surroundings } from "./surroundings";

/** A file that is exported: what it is called, and its text. */
export interface ExportedFile {
  /** Without extension. */
  readonly name: string;
  readonly extension: "ics" | "csv" | "json";
  readonly text: string;
}

/** What the text of an earlier export begins with: only such a file is replaced. */
const beginnings = { ics: "BEGIN:VCALENDAR", json: '{\n  "format": "mentoring"', csv: null } as const;

/** Writes an export into the folder of the notes; an earlier one of its name is replaced. */
export async function writeExport(
  { settings, store, strings }: Surroundings,
  { name, extension, text }: ExportedFile,
): Promise<Written> {
  const { folder } = settings.current;
  const file = `${safeName(name) ?? "Mentoring"}.${extension}`;
  const path = pathIn(folder, file);
  if (path === null) throw new Refusal(strings.notices.unusablePath);
  if (!store.exists(path)) return store.create(path, text);
  const beginning = beginnings[extension] ?? text.split("\r\n", 1)[0] ?? "";
  const written = await store.change(path, (there) => {
    if (!withoutMark(there).startsWith(withoutMark(beginning))) {
      throw new Refusal(strings.notices.notOurExport(path));
    }
    return text;
  });
  // The same export once more changes nothing, and there is nothing to take back.
  return written ?? { path, text, undo: () => Promise.resolve() };
}

function withoutMark(text: string): string {
  return text.startsWith(byteOrderMark) ? text.slice(byteOrderMark.length) : text;
}

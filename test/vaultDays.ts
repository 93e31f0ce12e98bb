import { isUtf8 } from "node:buffer";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { addDays, differenceInCalendarDays, format, isValid, parse } from "date-fns";

/** The day for which the sample vault in `test/vault` is written: its "today", a Wednesday. */
export const FIXED_DAY = "2026-03-04";

const DAY_FORMAT = "yyyy-MM-dd";

/**
 * Copies the vault in the folder `from` to the folder `to`, which is made when it is missing.
 *
 * With `today` (`YYYY-MM-DD`), the copy is a sample vault that is alive on that day: each calendar day in
 * the names of files and folders and in the text of files is moved by the days between `FIXED_DAY` and
 * `today`, see `shiftDays`. The move is exact, so a meeting of today stays a meeting of today; weekdays
 * move along, and so stay only where the move is one of whole weeks. Nothing else changes: line ends, byte
 * order marks and missing final newlines stay, and files that are no UTF-8 text are copied as they are.
 *
 * Without `today` the bytes and names are copied unchanged, as is right for a foreign vault. Symbolic links
 * become copies of what they point to, so that nothing written into the copy reaches the original; those
 * that point nowhere are left out.
 *
 * @throws RangeError when `today` is no calendar day; the file system's error when a folder cannot be read.
 */
export async function copyVault(
  from: string,
  to: string,
  options: { readonly today?: string } = {},
): Promise<void> {
  const days = options.today === undefined ? 0 : daysSinceFixedDay(options.today);
  if (days === 0) {
    const isThere = (path: string) => path === from || existsSync(path);
    await cp(from, to, { recursive: true, dereference: true, filter: isThere });
  } else {
    await copyShifted(from, to, days);
  }
}

/**
 * The text with each calendar day `YYYY-MM-DD` moved by a number of days, which may be negative. Days count
 * in date-times, names and links too, but not within longer chains of digits and hyphens. Impossible days
 * (`2026-02-30`) stay, as do those that would leave the years of four digits.
 */
export function shiftDays(text: string, days: number): string {
  return text.replace(/\d+(?:-\d+)*/g, (run) => {
    const day = readDay(run);
    return day === undefined ? run : writeDay(addDays(day, days), run);
  });
}

function daysSinceFixedDay(today: string): number {
  const day = readDay(today);
  const fixed = readDay(FIXED_DAY);
  if (day === undefined || fixed === undefined) {
    throw new RangeError(`"${today}" is not a calendar day like ${FIXED_DAY}.`);
  }
  return differenceInCalendarDays(day, fixed);
}

async function copyShifted(from: string, to: string, days: number): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, shiftDays(entry.name, days));
    if (entry.isDirectory()) {
      await copyShifted(source, target, days);
    } else {
      await writeFile(target, shiftBytes(await readFile(source), days));
    }
  }
}

function shiftBytes(bytes: Buffer, days: number): Buffer {
  const isText = isUtf8(bytes) && !bytes.includes(0);
  return isText ? Buffer.from(shiftDays(bytes.toString("utf8"), days), "utf8") : bytes;
}

/** The start of the day in local time, as date-fns counts days; undefined where there is no such day. */
function readDay(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return undefined;
  }
  const day = parse(text, DAY_FORMAT, new Date(0));
  return isValid(day) ? day : undefined;
}

function writeDay(day: Date, unwritable: string): string {
  const year = day.getFullYear();
  return year >= 1 && year <= 9999 ? format(day, DAY_FORMAT) : unwritable;
}

import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { copyVault, FIXED_DAY, shiftDays } from "./vaultDays.js";

const SAMPLE_VAULT = join(import.meta.dirname, "vault");

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vault-days-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Path in the folder, with `/` on every system, to the file's bytes in base64. */
async function bytesByPath(root: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      files.set(path.slice(root.length + 1).replaceAll("\\", "/"), await readFile(path, "base64"));
    }
  }
  return files;
}

describe("shiftDays", () => {
  it.each([
    ["a day alone", "2026-03-04", 1, "2026-03-05"],
    ["over the end of a month", "📅 2026-02-27", 2, "📅 2026-03-01"],
    ["over a leap day", "2028-02-28", 1, "2028-02-29"],
    ["back over a year's start", "2026-01-01", -1, "2025-12-31"],
    ["a date-time", "sent: 2026-01-27T09:10:00", 7, "sent: 2026-02-03T09:10:00"],
    [
      "a link to a dated note",
      '"[[2026-02-18 田中 陽子 - Recap]]"',
      14,
      '"[[2026-03-04 田中 陽子 - Recap]]"',
    ],
    ["several in one line", "2026-03-04, 2026-03-05", 1, "2026-03-05, 2026-03-06"],
    ["a day that clocks change on", "2026-03-29", 210, "2026-10-25"],
    ["an impossible day", "📅 2026-02-30", 5, "📅 2026-02-30"],
    ["a longer number", "12026-03-04 and 2026-03-041", 5, "12026-03-04 and 2026-03-041"],
    ["a longer chain", "2026-03-04-17", 5, "2026-03-04-17"],
    ["the last writable day", "9999-12-31", 1, "9999-12-31"],
    ["no day at all", "call 08-555 10 20", 5, "call 08-555 10 20"],
  ])("moves or leaves %s", (_case, text, days, expected) => {
    expect(shiftDays(text, days)).toBe(expected);
  });

  it("comes back to the same text", () => {
    const twoDigits = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, "0"));
    const day = fc
      .tuple(fc.integer({ min: 1900, max: 2100 }).map(String), twoDigits(13), twoDigits(32))
      .map((parts) => parts.join("-"));
    const between = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("-", "7", "T", "\r\n"));
    const text = fc.array(fc.oneof(day, between));
    fc.assert(
      fc.property(text, fc.integer({ min: -40_000, max: 40_000 }), (parts, days) => {
        const original = parts.join("");
        expect(shiftDays(shiftDays(original, days), -days)).toBe(original);
      }),
    );
  });
});

describe("copyVault", () => {
  it("moves days in names and text and keeps every other byte", async () => {
    const from = join(folder, "from");
    await mkdir(join(from, "Trip 2026-03-06"), { recursive: true });
    const note = join(from, "Trip 2026-03-06", "2026-03-04 Note.md");
    await writeFile(note, "\uFEFFNow 2026-03-04\r\nno last newline");
    await writeFile(join(from, "pixel.bin"), Buffer.from("\x00 2026-03-04", "latin1"));
    await writeFile(join(from, "latin.txt"), Buffer.from("\xE5r 2026-03-04", "latin1"));

    const to = join(folder, "deep", "to");
    await copyVault(from, to, { today: "2026-03-14" });

    const copy = await bytesByPath(to);
    expect([...copy.keys()].sort()).toEqual(["Trip 2026-03-16/2026-03-14 Note.md", "latin.txt", "pixel.bin"]);
    expect(await readFile(join(to, "Trip 2026-03-16", "2026-03-14 Note.md"))).toEqual(
      Buffer.from("\uFEFFNow 2026-03-14\r\nno last newline", "utf8"),
    );
    expect(await readFile(join(to, "pixel.bin"), "latin1")).toBe("\x00 2026-03-04");
    expect(await readFile(join(to, "latin.txt"), "latin1")).toBe("\xE5r 2026-03-04");
  });

  it.each([{ today: FIXED_DAY }, {}])("copies the sample vault byte for byte with %o", async (options) => {
    await copyVault(SAMPLE_VAULT, folder, options);
    expect(await bytesByPath(folder)).toEqual(await bytesByPath(SAMPLE_VAULT));
  });

  it("keeps the sample vault whole on another day", async () => {
    await copyVault(SAMPLE_VAULT, folder, { today: "2027-11-01" });
    const days = 607;
    const movedBack = [...(await bytesByPath(folder))].map(([path, bytes]): [string, string] => [
      shiftDays(path, -days),
      Buffer.from(shiftDays(Buffer.from(bytes, "base64").toString("utf8"), -days)).toString("base64"),
    ]);
    expect(new Map(movedBack)).toEqual(await bytesByPath(SAMPLE_VAULT));
  });

  it("copies what a symbolic link points to, so that the copy never writes through it", async () => {
    const from = join(folder, "from");
    await mkdir(from);
    await writeFile(join(folder, "outside.md"), "outside");
    await symlink(join(folder, "outside.md"), join(from, "linked.md"));
    await symlink(join(folder, "nowhere.md"), join(from, "dangling.md"));

    await copyVault(from, join(folder, "to"));
    await writeFile(join(folder, "to", "linked.md"), "changed");

    expect(await readFile(join(folder, "outside.md"), "utf8")).toBe("outside");
    expect(await readdir(join(folder, "to"))).toEqual(["linked.md"]);
  });

  it.each([{ today: "2026-03-05" }, {}])("fails when there is no such vault, with %o", async (options) => {
    await expect(copyVault(join(folder, "none"), join(folder, "to"), options)).rejects.toThrow("ENOENT");
  });

  it.each(["2026-02-30", "tomorrow", ""])("refuses %o as today", async (today) => {
    await expect(copyVault(SAMPLE_VAULT, folder, { today })).rejects.toThrow(RangeError);
  });
});

describe("the sample vault", () => {
  it("has names that every system can write", async () => {
    const names = [...(await bytesByPath(SAMPLE_VAULT)).keys()].flatMap((path) => path.split("/"));
    expect(names.filter((name) => /[\\:*?"<>|#^[\]]|[. ]$/.test(name))).toEqual([]);
    expect(names.filter((name) => Buffer.byteLength(name) > 255)).toEqual([]);
    expect(names.filter((name) => name !== name.normalize("NFC"))).toEqual([]);
  });

  it("names no weekday and no month, which would be wrong on another day", async () => {
    const weekday = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/;
    const month = /January|February|April|June|July|August|September|October|November|December/;
    const files = [...(await bytesByPath(SAMPLE_VAULT))];
    const naming = files.filter(([, bytes]) => {
      const text = Buffer.from(bytes, "base64").toString("utf8");
      return weekday.test(text) || month.test(text);
    });
    expect(naming.map(([path]) => path)).toEqual([]);
  });

  it.each([
    ["CRLF line ends", "Ben Okafor/2025-11-20 Ben Okafor - Recap.md", /^---\r\n[^]*\r\n$/],
    ["a byte order mark", "Ingrid Solheim/2025-12-18 Ingrid Solheim - Recap.md", /^\uFEFF---\n/],
    ["no final newline", "ليلى حداد/2025-10-08 ليلى حداد - Recap.md", /[^\n]$/],
  ])("keeps %s in one note", async (_what, path, bytes) => {
    expect(await readFile(join(SAMPLE_VAULT, "Mentoring", path), "utf8")).toMatch(bytes);
  });
});

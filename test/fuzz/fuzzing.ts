import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { mutated } from "./mutate";
import type { Parser } from "./parsers";

const sampleVault = path.resolve(import.meta.dirname, "../vault");

/** The sample vault's notes, and each of their lines once. */
export function writtenCases(): readonly string[] {
  const notes = readdirSync(sampleVault, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => readFileSync(path.join(sampleVault, file), "utf8"));
  return [...new Set([...notes, ...notes.flatMap((note) => note.split("\n"))])];
}

/** Every text in a file of recorded cases, or in all files of a folder: notes, and JSON with texts in it. */
export function recordedCases(file: string): readonly string[] {
  if (statSync(file).isDirectory())
    return readdirSync(file).flatMap((name) => recordedCases(path.join(file, name)));
  if (!/\.(?:md|txt|json)$/.test(file)) return [];
  const content = readFileSync(file, "utf8");
  if (!file.endsWith(".json")) return [content, ...content.split("\n")];
  const texts: string[] = [];
  JSON.parse(content, (_, value: unknown) => {
    if (typeof value === "string") texts.push(value);
    return value;
  });
  return texts;
}

/** Reads so many texts. @throws with the smallest text that it found wrong, and the seed */
export function fuzz(parse: Parser, cases: readonly string[], numRuns: number, seed: number): void {
  const any = fc.oneof(
    { weight: 3, arbitrary: mutated(cases) },
    { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  );
  fc.assert(
    fc.property(any, (text) => {
      const wrong = parse(text);
      if (wrong !== null) throw new Error(wrong);
    }),
    { numRuns, seed },
  );
}

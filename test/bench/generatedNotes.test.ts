import { describe, expect, it } from "vitest";
import { parsed } from "../index/indexedVault";
import { parseMetadata } from "../workbench/markdown/parseMetadata";
import { editedNote, generatedNote, ITEMS } from "./generatedNotes";

describe("a generated note", () => {
  it.each([0, 1, 39, 40, 87_654, 99_999])("comes with the cache that its text has (%d)", (number) => {
    for (const ours of [0, 100_000]) {
      const { text, cache } = generatedNote(number, ours);
      expect(cache).toEqual(parseMetadata(text));
    }
  });

  it("keeps its cache when its first item is reworded", () => {
    const note = generatedNote(7, 10);
    const edited = editedNote(note, 3);
    expect(edited.text).not.toBe(note.text);
    expect(edited.cache).toEqual(parseMetadata(edited.text));
  });

  it("is ours, with all its items, or takes no part", () => {
    const ours = generatedNote(7, 10);
    expect(parsed(ours.path, ours.text)).toMatchObject({ kind: "recap", problems: [] });
    expect(parsed(ours.path, ours.text)?.items).toHaveLength(ITEMS);
    const foreign = generatedNote(10, 10);
    expect(parsed(foreign.path, foreign.text)).toBeNull();
  });

  it("has a path of its own", () => {
    const paths = new Set(Array.from({ length: 5000 }, (_, number) => generatedNote(number, 2500).path));
    expect(paths.size).toBe(5000);
  });
});

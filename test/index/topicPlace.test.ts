import { describe, expect, it } from "vitest";
import { placeOfTopic } from "../../src/index/topicPlace";
import { agenda, indexOf, onlyRelationship, recap } from "./indexedVault";

const now = new Date("2026-03-04T12:00");

async function placeWith(texts: Readonly<Record<string, string>>): Promise<readonly [string, string] | null> {
  const place = placeOfTopic(onlyRelationship(await indexOf(texts)), now);
  return place === null ? null : [place.note.path, place.section];
}

describe("a topic for the next meeting", () => {
  const written = `${agenda("2026-03-10")}\n## Focus\n`;

  it("goes into the next agenda, once that has a text", async () => {
    expect(await placeWith({ "next.md": written, "told.md": recap("2026-02-24") })).toEqual([
      "next.md",
      "focus",
    ]);
  });

  it("waits in the last recap until there is one: a scheduled agenda stays to be filled", async () => {
    const texts = {
      "next.md": agenda("2026-03-10"),
      "told.md": recap("2026-02-24"),
      "old.md": recap("2026-02-10"),
    };
    expect(await placeWith(texts)).toEqual(["told.md", "topics"]);
  });

  it("has no place before the first notes are written, and none in the agenda of a meeting that is over", async () => {
    expect(await placeWith({ "next.md": agenda("2026-03-10") })).toBeNull();
    expect(await placeWith({ "past.md": written.replace("2026-03-10", "2026-03-03") })).toBeNull();
  });
});

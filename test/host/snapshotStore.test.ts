import type { App } from "obsidian";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readKeptText } from "../../src/host/keptText";
import { IndexedSnapshots } from "../../src/host/snapshotStore";

// The app's page has it; all that is asked of it here is a timer.
Object.assign(globalThis, { window: globalThis });

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function snapshots(): IndexedSnapshots {
  const app: unknown = { loadLocalStorage: () => "mentoring-test", saveLocalStorage: () => undefined };
  return new IndexedSnapshots(app as App); // all that the store asks of it
}

describe("a database of the browser's that never answers", () => {
  it("is given up after a while, so that reading goes on without it", async () => {
    vi.useFakeTimers();
    vi.stubGlobal("indexedDB", { open: () => ({}) });
    const store = snapshots();
    const loading = expect(store.load()[Symbol.asyncIterator]().next()).rejects.toThrow("did not answer");
    await vi.advanceTimersByTimeAsync(60_000);
    await loading;
    const writing = expect(store.write(new Map())).rejects.toThrow("did not answer");
    await vi.advanceTimersByTimeAsync(60_000);
    await writing;
  });
});

describe("what is stored for a file", () => {
  it("comes back as it was written, halves of characters too", () => {
    const kept = { mtime: 1_772_000_000_000, size: 3, text: "\uD83D\r\n" };
    expect(readKeptText(structuredClone(kept))).toEqual(kept);
  });

  it.each([
    undefined,
    null,
    "text",
    7,
    [],
    {},
    { mtime: 1, size: 2 },
    { mtime: 1, text: "" },
    { size: 2, text: "" },
    { mtime: "1", size: 2, text: "" },
    { mtime: 1, size: NaN, text: "" },
    { mtime: 1, size: 2, text: null },
  ])("is nothing when it is damaged: %j", (stored) => {
    expect(readKeptText(stored)).toBeNull();
  });
});

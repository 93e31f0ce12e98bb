import { expect, it, onTestFinished } from "vitest";
import type { ItemRow } from "../../src/index/dashboard";
import { isOpen } from "../../src/model/actionItem";
import { TickedItems } from "../../src/view/tickedItems";
import { inVault, only, recapWith } from "../host/itemsInVault";

const CALL = "- [ ] Call 📅 2026-03-06";
const CALLED = "- [x] Call 📅 2026-03-06 ✅ 2026-03-04";

interface Scene {
  readonly ticked: TickedItems;
  /** The row as it is drawn now. */
  readonly row: () => ItemRow;
  readonly text: () => string | undefined;
  /** Resolves once the view knows what was written. */
  readonly known: () => Promise<void>;
}

/** One item, as a view shows it. */
async function shown(): Promise<Scene> {
  const { host: app, edits, rows, text } = await inVault([CALL]);
  const host = {
    toggleItem: (row: ItemRow) => edits.toggle(row),
    cancelItem: (row: ItemRow) => edits.cancel(row),
  };
  const ticked = new TickedItems(host, () => undefined);
  onTestFinished(() => {
    ticked.clear();
  });
  const row = () => ticked.shown(only(rows((key, item) => isOpen(item) || ticked.keys.has(key))));
  return { ticked, row, text, known: () => app.settled() };
}

it("ticks an item again at once after it was taken back", async () => {
  const { ticked, row, text, known } = await shown();
  await ticked.toggle(row());
  await known();
  const undone = ticked.undo(row().key);
  expect(ticked.isStruck(row())).toBe(false);
  await ticked.toggle(row());
  await undone;
  expect(ticked.isStruck(row())).toBe(true);
  expect(text()).toBe(recapWith(CALLED));
});

it("ticks an item again as soon as its note is as before, though the index may not know yet", async () => {
  const { ticked, row, text, known } = await shown();
  await ticked.toggle(row());
  await known();
  void ticked.undo(row().key);
  await expect.poll(text, { interval: 1 }).toBe(recapWith(CALL));
  await ticked.toggle(row());
  expect(text()).toBe(recapWith(CALLED));
});

it("takes a tick back that is still being written", async () => {
  const { ticked, row, text } = await shown();
  const ticking = ticked.toggle(row());
  await ticked.toggle(row());
  await ticking;
  expect(ticked.isStruck(row())).toBe(false);
  expect(text()).toBe(recapWith(CALL));
});

it("ends as the last of many hasty clicks has it", async () => {
  const { ticked, row, text } = await shown();
  await Promise.all(Array.from({ length: 5 }, () => ticked.toggle(row())));
  expect(text()).toBe(recapWith(CALLED));
  await Promise.all(Array.from({ length: 3 }, () => ticked.toggle(row())));
  expect(text()).toBe(recapWith(CALL));
  expect(ticked.keys.size).toBe(0);
});

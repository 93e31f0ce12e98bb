import type { ItemRow } from "../index/dashboard";
import { isOpen } from "../model/actionItem";
import type { DashboardHost } from "./dashboardHost";

/** How long a row stays after it was ticked, in milliseconds: long enough to see a slip. */
const lingering = 5_000;

type Undo = () => Promise<void>;

/**
 * What became of a tick of a row, which is kept as it was before: being written, written with a way back, or being
 * taken back. Another click does not wait for any of these to end; what it asks for does.
 */
type Tick =
  | { readonly kind: "ticking"; readonly row: ItemRow; readonly undo: Promise<Undo | null> }
  | { readonly kind: "ticked"; readonly row: ItemRow; readonly undo: Undo }
  | { readonly kind: "undoing"; readonly row: ItemRow; readonly undone: Promise<void> };

/** The items that were ticked or cancelled a moment ago: they stay in their place, struck through, with *Undo*. */
export class TickedItems {
  readonly #host: Pick<DashboardHost, "toggleItem" | "cancelItem">;
  readonly #onChange: () => void;
  readonly #ticks = new Map<string, Tick>();
  readonly #timers = new Map<string, number>();

  /** @param onChange told after every change */
  constructor(host: Pick<DashboardHost, "toggleItem" | "cancelItem">, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  get keys(): ReadonlySet<string> {
    return new Set(this.#ticks.keys());
  }

  /** Whether the row is drawn as done: it is, or it was ticked a moment ago. */
  isStruck(row: ItemRow): boolean {
    const tick = this.#ticks.get(row.key);
    return tick === undefined ? !isOpen(row) : tick.kind !== "undoing";
  }

  /**
   * The row to draw: as it was when it was ticked, where it is open again by now, or about to be. One that repeats
   * has brought its successor by then, which goes by the same words.
   */
  shown(row: ItemRow): ItemRow {
    const tick = this.#ticks.get(row.key);
    return tick !== undefined && (isOpen(row) || tick.kind === "undoing") ? tick.row : row;
  }

  canUndo(key: string): boolean {
    return this.#ticks.get(key)?.kind === "ticked";
  }

  /** Ticks an open item; takes it back when it was ticked a moment ago; opens one that is done again. */
  async toggle(row: ItemRow): Promise<void> {
    const tick = this.#ticks.get(row.key);
    if (tick?.kind === "undoing")
      await this.#close(
        tick.row,
        tick.undone.then(() => this.#host.toggleItem(tick.row)),
      );
    else if (tick !== undefined) await this.undo(row.key);
    else if (isOpen(row)) await this.#close(row, this.#host.toggleItem(row));
    else {
      await this.#host.toggleItem(row);
      this.#onChange();
    }
  }

  /** Cancels an item that is not being ticked already. */
  async cancel(row: ItemRow): Promise<void> {
    if (!this.#ticks.has(row.key)) await this.#close(row, this.#host.cancelItem(row));
  }

  async #close(row: ItemRow, undo: Promise<Undo | null>): Promise<void> {
    const { key } = row;
    const ticking = { kind: "ticking", row, undo } as const;
    this.#set(key, ticking);
    const known = await undo;
    if (this.#ticks.get(key) !== ticking) return; // taken back meanwhile
    if (known === null) this.#forget(key);
    else this.#set(key, { kind: "ticked", row, undo: known });
  }

  async undo(key: string): Promise<void> {
    const tick = this.#ticks.get(key);
    if (tick === undefined || tick.kind === "undoing") return;
    const undone = Promise.resolve(tick.undo).then((undo) => undo?.());
    const undoing = { kind: "undoing", row: tick.row, undone } as const;
    this.#set(key, undoing);
    await undone;
    if (this.#ticks.get(key) === undoing) this.#forget(key);
  }

  /** Forgets everything: the view closes. */
  clear(): void {
    for (const timer of this.#timers.values()) window.clearTimeout(timer);
    this.#timers.clear();
    this.#ticks.clear();
  }

  /** What is still being written has no end yet; what is ticked ends by itself. */
  #set(key: string, tick: Tick): void {
    this.#ticks.set(key, tick);
    window.clearTimeout(this.#timers.get(key));
    const leave = () => {
      this.#forget(key);
    };
    if (tick.kind === "ticked") this.#timers.set(key, window.setTimeout(leave, lingering));
    this.#onChange();
  }

  #forget(key: string): void {
    this.#ticks.delete(key);
    this.#timers.delete(key);
    this.#onChange();
  }
}

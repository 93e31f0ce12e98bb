import type { ItemRow } from "../index/dashboard";
import { isOpen } from "../model/actionItem";
import type { DashboardHost } from "./dashboardHost";

/** How long a row stays after it was ticked, in milliseconds: long enough to see a slip. */
const lingering = 5_000;

/** What became of a tick of a row: being written, written with a way back, or being taken back. */
type Tick =
  | { readonly kind: "ticking"; readonly row: ItemRow }
  | { readonly kind: "ticked"; readonly row: ItemRow; readonly undo: () => Promise<void> }
  | { readonly kind: "undoing" };

/** The items that were ticked or cancelled a moment ago: they stay in their place, struck through, with *Undo*. */
export class TickedItems {
  readonly #host: Pick<DashboardHost, "toggleItem" | "cancelItem">;
  readonly #onChange: (leaving: string | null) => void;
  readonly #ticks = new Map<string, Tick>();
  readonly #timers = new Map<string, number>();

  /** @param onChange told after every change, with the key of the row that is about to go, if any */
  constructor(
    host: Pick<DashboardHost, "toggleItem" | "cancelItem">,
    onChange: (leaving: string | null) => void,
  ) {
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
   * The row to draw: as it was when it was ticked, where it is open again by now. One that repeats has brought
   * its successor by then, which goes by the same words.
   */
  shown(row: ItemRow): ItemRow {
    const tick = this.#ticks.get(row.key);
    return tick === undefined || tick.kind === "undoing" || !isOpen(row) ? row : tick.row;
  }

  canUndo(key: string): boolean {
    return this.#ticks.get(key)?.kind === "ticked";
  }

  /** Ticks an open item; takes it back when it was ticked a moment ago; opens one that is done again. */
  async toggle(row: ItemRow): Promise<void> {
    const tick = this.#ticks.get(row.key);
    if (tick?.kind === "ticking") return;
    if (tick?.kind === "ticked") {
      await this.undo(row.key);
      return;
    }
    if (!isOpen(row)) {
      await this.#host.toggleItem(row);
      this.#onChange(null);
      return;
    }
    await this.#close(row, () => this.#host.toggleItem(row));
  }

  /** Cancels an item that is not being ticked already. */
  async cancel(row: ItemRow): Promise<void> {
    if (!this.#ticks.has(row.key)) await this.#close(row, () => this.#host.cancelItem(row));
  }

  async #close(row: ItemRow, close: () => Promise<(() => Promise<void>) | null>): Promise<void> {
    const { key } = row;
    this.#set(key, { kind: "ticking", row });
    const undo = await close();
    if (undo === null) this.#forget(key);
    else this.#set(key, { kind: "ticked", row, undo });
  }

  async undo(key: string): Promise<void> {
    const tick = this.#ticks.get(key);
    if (tick?.kind !== "ticked") return;
    this.#set(key, { kind: "undoing" });
    await tick.undo();
    this.#set(key, { kind: "undoing" });
  }

  /** Forgets everything: the view closes. */
  clear(): void {
    for (const timer of this.#timers.values()) window.clearTimeout(timer);
    this.#timers.clear();
    this.#ticks.clear();
  }

  /** A tick that is still being written has no end yet; any other ends by itself. */
  #set(key: string, tick: Tick): void {
    this.#ticks.set(key, tick);
    window.clearTimeout(this.#timers.get(key));
    const leave = () => {
      this.#forget(key);
    };
    if (tick.kind !== "ticking") this.#timers.set(key, window.setTimeout(leave, lingering));
    this.#onChange(null);
  }

  #forget(key: string): void {
    this.#ticks.delete(key);
    this.#timers.delete(key);
    this.#onChange(key);
  }
}

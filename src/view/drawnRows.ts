import type { VNode } from "snabbdom";
import { Remembered } from "../index/remembered";

/**
 * Rows that were drawn before, by what they are about: drawn again only when something differs. Those that the
 * last page did not have are forgotten, and their elements with them: somebody may scroll past thousands.
 */
export class DrawnRows {
  #before = new Remembered<VNode>();
  #drawn = new Remembered<VNode>();

  /** To be called before each page. */
  turnPage(): void {
    this.#before = this.#drawn;
    this.#drawn = new Remembered();
  }

  /**
   * @param from all that the row is drawn from beside what it is about, told apart by identity; and where it stands,
   * should that change: what was drawn for one place loses its listeners when that goes
   */
  of(about: object, from: readonly unknown[], draw: () => VNode): VNode {
    return this.#drawn.of(about, from, () => this.#before.of(about, from, draw));
  }
}

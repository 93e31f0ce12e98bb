import type { ViewState } from "./viewState";

/** Where a leaf has been: states to go back to and, after that, forward to. */
export class LeafHistory {
  private readonly back: ViewState[] = [];
  private readonly forward: ViewState[] = [];

  /** Remembers the state that is being left by going somewhere new. */
  push(left: ViewState): void {
    this.back.push(left);
    this.forward.length = 0;
  }

  /** The state before `present`, or undefined when there is none. */
  goBack(present: ViewState): ViewState | undefined {
    const target = this.back.pop();
    if (target) this.forward.push(present);
    return target;
  }

  /** The state that `goBack` left, or undefined when there is none. */
  goForward(present: ViewState): ViewState | undefined {
    const target = this.forward.pop();
    if (target) this.back.push(present);
    return target;
  }

  get canGoBack(): boolean {
    return this.back.length > 0;
  }

  get canGoForward(): boolean {
    return this.forward.length > 0;
  }
}
